package fr.metropole.recruitment.retention;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Sums up what the stores erased of one file: the words, then each fingerprint on a line, under one SHA-256. */
final class Evidence {

    private Evidence() {}

    static Erasures.Proof of(List<Erased> parts) {
        String words = parts.stream()
                .filter(part -> part.count() > 0)
                .map(part -> part.count() + " " + part.what())
                .collect(Collectors.joining(", "));
        String all = parts.stream()
                .flatMap(part -> part.fingerprints().stream())
                .sorted()
                .collect(Collectors.joining("\n", words + "\n", ""));
        return new Erasures.Proof(words, sha256(all));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
