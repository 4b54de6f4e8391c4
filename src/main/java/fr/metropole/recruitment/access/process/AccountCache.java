package fr.metropole.recruitment.access.process;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.metropole.recruitment.access.Account;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Remembers for some minutes that a user id and a password belonged together, so that a REST client does not pay BCrypt
 * with each request. Keeps a keyed hash only; the key lives and dies with the process.
 */
@Component
class AccountCache {

    private static final int LARGEST = 1_000;
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int KEY_BYTES = 32;

    private record Known(String proof, Account account) {}

    private final Cache<String, Known> byUser =
            Caffeine.newBuilder().maximumSize(LARGEST).expireAfterWrite(KEPT).build();
    private final SecretKeySpec key = newKey();

    Optional<Account> find(String userId, String password) {
        return Optional.ofNullable(byUser.getIfPresent(userId))
                .filter(known -> known.proof().equals(proof(userId, password)))
                .map(Known::account);
    }

    void keep(String userId, String password, Account account) {
        byUser.put(userId, new Known(proof(userId, password), account));
    }

    /** The password, the groups or the account itself may have changed. */
    void drop(String userId) {
        byUser.invalidate(userId);
    }

    void dropAll() {
        byUser.invalidateAll();
    }

    private String proof(String userId, String password) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            byte[] proof = mac.doFinal((userId + '\0' + password).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(proof);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SecretKeySpec newKey() {
        byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, "HmacSHA256");
    }
}
