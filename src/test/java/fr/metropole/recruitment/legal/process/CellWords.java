package fr.metropole.recruitment.legal.process;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A cell of a table as a lawyer reads it. */
final class CellWords {

    private static final Pattern DAY = Pattern.compile("(<|>=) date and time\\(\"(\\d{4}-\\d{2}-\\d{2})T00:00:00\"\\)");
    private static final Pattern COMPARISON = Pattern.compile("(<=|>=|<|>) ?(\\d+)");
    private static final Pattern RANGE = Pattern.compile("([\\[\\]])(\\d+)\\.\\.(\\d+)([\\[\\]])");
    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private CellWords() {}

    static String of(String cell) {
        String text = cell.strip();
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            String date = FRENCH.format(LocalDate.parse(day.group(2))).replaceFirst("^1 ", "1er ");
            return (day.group(1).equals("<") ? "avant le " : "à partir du ") + date;
        }
        String ranges = RANGE.matcher(text).replaceAll(CellWords::range);
        String words = COMPARISON.matcher(ranges).replaceAll(CellWords::comparison);
        return words.replaceAll("not\\((.*)\\)", "sauf $1")
                .replace("\",\"", " ou ")
                .replace("\"", "")
                .replaceAll(", (moins|plus)", " ou $1");
    }

    private static String comparison(java.util.regex.MatchResult found) {
        String limit = found.group(2);
        return switch (found.group(1)) {
            case "<=" -> limit + " au plus";
            case ">=" -> limit + " ou plus";
            case "<" -> "moins de " + limit;
            default -> "plus de " + limit;
        };
    }

    private static String range(java.util.regex.MatchResult found) {
        boolean fromLow = found.group(1).equals("[");
        boolean toHigh = found.group(4).equals("]");
        if (fromLow && toHigh) {
            return "de " + found.group(2) + " à " + found.group(3);
        }
        String low = fromLow ? found.group(2) + " ou plus" : "plus de " + found.group(2);
        return low + (toHigh ? " et " + found.group(3) + " au plus" : " et moins de " + found.group(3));
    }
}
