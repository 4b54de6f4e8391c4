package fr.metropole.recruitment.audit;

import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values in French words. */
final class Words {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.FRENCH).withZone(PARIS);

    private static final Pattern PERIOD =
            Pattern.compile("P(?:\\d{1,3}Y)?(?:\\d{1,3}M)?(?:\\d{1,3}W)?(?:\\d{1,3}D)?(?<!P)");

    private Words() {}

    static String of(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "oui" : "non";
        }
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (value instanceof Date day) { // as the engine hands a day to a decision table
            return DAY.format(LocalDate.ofInstant(day.toInstant(), PARIS));
        }
        if (value instanceof Instant moment) {
            return MOMENT.format(moment);
        }
        if (value instanceof LocalTime time) {
            return time.toString();
        }
        if (value instanceof String text && PERIOD.matcher(text).matches()) {
            return ofPeriod(Period.parse(text));
        }
        if (value instanceof Enum<?> answer) {
            return ofAnswer(answer);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(Words::of).collect(Collectors.joining(", "));
        }
        return String.valueOf(value);
    }

    /** A legal period as a person says it: « 1 mois », « 2 ans et 6 mois ». */
    private static String ofPeriod(Period period) {
        List<String> words = new ArrayList<>();
        add(words, period.getYears(), "an", "ans");
        add(words, period.getMonths(), "mois", "mois");
        boolean weeks = period.getDays() % 7 == 0;
        add(
                words,
                weeks ? period.getDays() / 7 : period.getDays(),
                weeks ? "semaine" : "jour",
                weeks ? "semaines" : "jours");
        return words.isEmpty() ? "aucun" : String.join(" et ", words);
    }

    private static void add(List<String> words, int count, String one, String several) {
        if (count > 0) {
            words.add(count + " " + (count == 1 ? one : several));
        }
    }

    /** The answers of the domain bring their French label with them. */
    private static String ofAnswer(Enum<?> answer) {
        try {
            Method label = answer.getDeclaringClass().getMethod("label");
            return label.getReturnType() == String.class ? String.valueOf(label.invoke(answer)) : answer.name();
        } catch (ReflectiveOperationException e) {
            return answer.name();
        }
    }
}
