package fr.metropole.recruitment.access.process;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * BCrypt in place of the engine's single round of SHA-512. The password is condensed first: BCrypt reads 72 bytes only and
 * the engine adds a salt of its own to what people type.
 */
final class BcryptEncryptor implements PasswordEncryptor {

    private static final int COST = 10;

    private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder(COST);

    @Override
    public String encrypt(String password) {
        return encoder.encode(condensed(password));
    }

    @Override
    public boolean check(String password, String encrypted) {
        return encoder.matches(condensed(password), encrypted);
    }

    @Override
    public String hashAlgorithmName() {
        return "BCRYPT";
    }

    private static String condensed(String password) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(password.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
