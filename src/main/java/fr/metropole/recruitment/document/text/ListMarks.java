package fr.metropole.recruitment.document.text;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The bullets and numbers that Word draws itself and that stand in no text. */
final class ListMarks {

    private static final String[] BULLETS = {"• ", "– ", "▪ "};

    private final Map<String, Integer> counters = new HashMap<>();

    /** The mark in front of a paragraph, with a blank after it; empty when it is in no list. */
    String of(XWPFParagraph paragraph) {
        BigInteger list = paragraph.getNumID();
        if (list == null || list.signum() == 0) {
            return "";
        }
        BigInteger given = paragraph.getNumIlvl();
        int level = given == null ? 0 : given.intValue();
        String format = paragraph.getNumFmt();
        if (format == null || format.equals("bullet") || format.equals("none")) {
            return BULLETS[Math.min(level, BULLETS.length - 1)];
        }
        int number = counters.merge(list + "/" + level, 1, Integer::sum);
        return switch (format) {
            case "lowerLetter" -> (char) ('a' + (number - 1) % 26) + ") ";
            case "upperLetter" -> (char) ('A' + (number - 1) % 26) + ". ";
            default -> number + (level == 0 ? ". " : ") ");
        };
    }
}
