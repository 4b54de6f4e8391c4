package fr.metropole.recruitment.document;

import java.util.Locale;

/** Says a size in French units of 1 024 bytes. */
final class FileSize {

    private static final long KILO = 1_024;
    private static final long MEGA = KILO * KILO;

    private FileSize() {}

    static String readable(long bytes) {
        if (bytes < KILO) {
            return bytes + "\u00a0o";
        }
        if (bytes < MEGA) {
            return Math.round((double) bytes / KILO) + "\u00a0Ko";
        }
        return String.format(Locale.FRANCE, "%.1f\u00a0Mo", (double) bytes / MEGA);
    }
}
