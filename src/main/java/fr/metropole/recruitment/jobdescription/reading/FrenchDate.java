package fr.metropole.recruitment.jobdescription.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as French authorities write them: 1er septembre 2026, 01/09/26, 01.09.2026, 2026-09-01. */
final class FrenchDate {

    static final List<String> MONTHS = List.of(
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre");

    static final String MONTH =
            "(?:" + String.join("|", MONTHS) + "|janv\\.?|fevr?\\.?|avr\\.?|juil\\.?|sept\\.?|oct\\.?|nov\\.?|dec\\.?)";

    /** A date, in folded text. */
    static final String PATTERN = "(?:\\d{1,2}\\s*(?:er)?\\s+" + MONTH
            + "\\s+\\d{2,4}|[\\dol]{1,2}\\s?[/.-]\\s?[\\dol]{1,2}\\s?[/.-]\\s?(?:[\\dol]{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2})\\b";

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,2})\\s*(?:er)?\\s+(" + MONTH + ")\\s+(\\d{4}|\\d{2})");
    private static final Pattern NUMBERS =
            Pattern.compile("([\\dol]{1,2})\\s?[/.-]\\s?([\\dol]{1,2})\\s?[/.-]\\s?([\\dol]{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private FrenchDate() {}

    /** Reads the first date in a folded text; empty when there is none, or none that exists. */
    static Optional<LocalDate> in(String folded) {
        Matcher written = WRITTEN.matcher(folded);
        Matcher numbers = NUMBERS.matcher(folded);
        Matcher iso = ISO.matcher(folded);
        int none = folded.length() + 1;
        int isWritten = written.find() ? written.start() : none;
        int isNumbers = numbers.find() ? numbers.start() : none;
        int isIso = iso.find() ? iso.start() : none;
        if (isIso <= isWritten && isIso <= isNumbers && isIso < none) {
            return date(iso.group(3), number(iso.group(2)), iso.group(1));
        }
        if (isWritten < isNumbers) {
            return date(written.group(1), month(written.group(2)), written.group(3));
        }
        return isNumbers < none ? date(numbers.group(1), number(numbers.group(2)), numbers.group(3)) : Optional.empty();
    }

    static int month(String name) {
        String start = name.replace(".", "");
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(start.length() > 4 ? start : start.substring(0, Math.min(start.length(), 4)))
                    && start.length() >= 3) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Optional<LocalDate> date(String day, int month, String year) {
        int typed = number(year);
        @Nullable LocalDate date;
        try {
            date = LocalDate.of(year.length() == 2 ? 2000 + typed : typed, month, number(day));
        } catch (DateTimeException none) {
            date = null;
        }
        return Optional.ofNullable(date);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits.replace('o', '0').replace('l', '1'));
    }
}
