package fr.metropole.recruitment.application;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number of an application: the year of its receipt and its id, e.g. {@code 2026-000123}. */
final class ApplicationNumber {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final Pattern SHAPE = Pattern.compile("\\d{4}-\\d{6,9}");
    private static final int YEAR = 5;

    private ApplicationNumber() {}

    static String of(Instant receivedAt, long id) {
        return "%d-%06d".formatted(receivedAt.atZone(PARIS).getYear(), id);
    }

    /** The id in a number, empty when the text is none. */
    static Optional<Long> id(String number) {
        return SHAPE.matcher(number).matches() ? Optional.of(Long.valueOf(number.substring(YEAR))) : Optional.empty();
    }
}
