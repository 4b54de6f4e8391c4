package fr.metropole.recruitment.audit;

import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Values in French words. */
final class Words {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.FRENCH).withZone(PARIS);

    private Words() {}

    static String of(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "oui" : "non";
        }
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (value instanceof Instant moment) {
            return MOMENT.format(moment);
        }
        if (value instanceof LocalTime time) {
            return time.toString();
        }
        if (value instanceof Enum<?> answer) {
            return ofAnswer(answer);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(Words::of).collect(Collectors.joining(", "));
        }
        return String.valueOf(value);
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
