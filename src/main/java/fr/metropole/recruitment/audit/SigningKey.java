package fr.metropole.recruitment.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * The key under which anchors are signed, from a PKCS#12 keystore. The demonstration makes its own on first need; anywhere
 * else somebody must have put one there, best on a volume that the database's administrator cannot write.
 */
@Component
class SigningKey {

    static final String ALGORITHM = "SHA256withECDSA";

    private static final String ALIAS = "audit";

    private final Path keystore;
    private final char[] password;
    private final boolean demo;
    private @Nullable Pair pair;

    SigningKey(
            @Value("${recruitment.audit.keystore:${DATA_DIR:./data}/audit.p12}") Path keystore,
            @Value("${recruitment.audit.keystore-password:demonstration}") String password,
            Environment environment) {
        this.keystore = keystore;
        this.password = password.toCharArray();
        this.demo = environment.acceptsProfiles(Profiles.of("demo", "test"));
    }

    private record Pair(PrivateKey key, Certificate certificate) {}

    String sign(String root) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair().key());
            signature.update(root.getBytes(StandardCharsets.US_ASCII));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the audit key cannot sign", e);
        }
    }

    /** Hash of the certificate: says with which key an anchor was signed. */
    String id() {
        return HexFormat.of().formatHex(CanonicalForm.sha256().digest(encoded()));
    }

    /** The certificate for whoever verifies, DER in Base64. */
    String certificate() {
        return Base64.getEncoder().encodeToString(encoded());
    }

    /** Checks a signature of this key. */
    boolean verifies(String root, String signature) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(pair().certificate());
            check.update(root.getBytes(StandardCharsets.US_ASCII));
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private byte[] encoded() {
        try {
            return pair().certificate().getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized Pair pair() {
        Pair known = pair;
        if (known == null) {
            known = load();
            pair = known;
        }
        return known;
    }

    private Pair load() {
        if (!Files.exists(keystore)) {
            create();
        }
        try (InputStream in = Files.newInputStream(keystore)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            PrivateKey key = (PrivateKey) store.getKey(ALIAS, password);
            Certificate certificate = store.getCertificate(ALIAS);
            if (key == null || certificate == null) {
                throw new IllegalStateException("the keystore has no entry \"" + ALIAS + "\"");
            }
            return new Pair(key, certificate);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the audit keystore cannot be read", e);
        }
    }

    /** The Java runtime makes keys with certificates only through its own tool. */
    private void create() {
        if (!demo) {
            throw new IllegalStateException("there is no audit keystore; see recruitment.audit.keystore");
        }
        try {
            Files.createDirectories(keystore.toAbsolutePath().getParent());
            ProcessBuilder keytool = new ProcessBuilder(command()).redirectErrorStream(true);
            keytool.environment().put("AUDIT_STOREPASS", new String(password));
            Process tool = keytool.start();
            tool.getInputStream().readAllBytes();
            if (tool.waitFor() != 0) {
                throw new IllegalStateException("keytool made no audit key");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a key was made", e);
        } catch (IOException e) {
            throw new IllegalStateException("no audit key could be made", e);
        }
    }

    private List<String> command() {
        String options = "-genkeypair -alias " + ALIAS + " -keyalg EC -groupname secp256r1 -sigalg " + ALGORITHM
                + " -validity 3650 -storetype PKCS12 -storepass:env AUDIT_STOREPASS";
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(options.split(" ")));
        command.addAll(List.of("-dname", "CN=Journal des recrutements", "-keystore", keystore.toString()));
        return command;
    }
}
