package fr.metropole.recruitment.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Makes a name that came with a file fit to be kept, shown and downloaded: no path, no control or direction-changing
 * character, nothing that a file system refuses, at most {@value #MAX} characters. Accents and emojis stay.
 */
final class FileName {

    static final int MAX = 120;
    private static final String NAMELESS = "document";
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final Pattern REFUSED_BY_FILE_SYSTEMS = Pattern.compile("[\"*:<>?|]");
    private static final Pattern OUTER = Pattern.compile("^[\\s.]+|[\\s.]+$");

    private FileName() {}

    static String cleaned(String sent) {
        String name = Normalizer.normalize(visible(withoutPath(sent)), Normalizer.Form.NFC);
        name = REFUSED_BY_FILE_SYSTEMS.matcher(name).replaceAll("_").replaceAll("\\s+", " ");
        name = OUTER.matcher(bounded(OUTER.matcher(name).replaceAll(""))).replaceAll("");
        return name.isEmpty() ? NAMELESS : name;
    }

    private static String withoutPath(String sent) {
        return sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    }

    private static String visible(String name) {
        return name.codePoints()
                .filter(FileName::isVisible)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The joiner is invisible too, but holds composed emojis together. */
    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.FORMAT -> codePoint == ZERO_WIDTH_JOINER;
            default -> true;
        };
    }

    /** Cuts the middle of a name that is too long, so that its extension stays. */
    private static String bounded(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= MAX) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
        int kept = MAX - extension.codePointCount(0, extension.length());
        return name.substring(0, name.offsetByCodePoints(0, kept)) + extension;
    }
}
