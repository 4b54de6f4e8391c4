package fr.metropole.recruitment.document;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.io.InputStreamSource;

/**
 * What one look through a content tells, without holding it in memory.
 *
 * @param size bytes seen; one more than the bound when the content is longer than allowed
 * @param sha256 hash of what was seen, lower-case hexadecimal
 * @param start the first bytes, enough to recognise the kind of file
 */
record ContentSummary(long size, String sha256, byte[] start) {

    private static final int START = 64 * 1024;
    private static final int BUFFER = 64 * 1024;

    /** Reads at most one byte beyond the bound: whoever sends more does not make us read it. */
    static ContentSummary of(InputStreamSource content, long bound) throws IOException {
        try (InputStream bytes = content.getInputStream()) {
            MessageDigest digest = newDigest();
            byte[] start = bytes.readNBytes(START);
            digest.update(start);
            long size = start.length + count(bytes, bound - start.length, digest);
            return new ContentSummary(size, HexFormat.of().formatHex(digest.digest()), start);
        }
    }

    private static long count(InputStream bytes, long bound, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long seen = 0;
        while (seen <= bound) {
            int read = bytes.read(buffer, 0, (int) Math.min(buffer.length, bound + 1 - seen));
            if (read < 0) {
                break;
            }
            digest.update(buffer, 0, read);
            seen += read;
        }
        return seen;
    }

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
