package fr.metropole.recruitment.document;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.InputStreamSource;

/** Looks for a few bytes in a content of any length, holding one buffer of it. */
final class ByteSearch {

    private static final int BUFFER = 64 * 1024;

    private ByteSearch() {}

    /** @param wanted at least one byte, fewer than the buffer holds */
    static boolean contains(InputStreamSource content, byte[] wanted) throws IOException {
        byte[] buffer = new byte[BUFFER];
        int kept = 0;
        try (InputStream bytes = content.getInputStream()) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer, kept, BUFFER - kept)) {
                int filled = kept + read;
                if (isIn(buffer, filled, wanted)) {
                    return true;
                }
                kept = Math.min(filled, wanted.length - 1);
                System.arraycopy(buffer, filled - kept, buffer, 0, kept);
            }
            return false;
        }
    }

    private static boolean isIn(byte[] buffer, int filled, byte[] wanted) {
        for (int start = 0; start + wanted.length <= filled; start++) {
            if (matches(buffer, start, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] buffer, int start, byte[] wanted) {
        for (int position = 0; position < wanted.length; position++) {
            if (buffer[start + position] != wanted[position]) {
                return false;
            }
        }
        return true;
    }
}
