package fr.metropole.recruitment.audit.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments and durations as a French reader writes them. */
final class Spoken {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH).withZone(PARIS);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "dd/MM/yyyy 'à' HH:mm:ss", Locale.FRENCH)
            .withZone(PARIS);

    private Spoken() {}

    static String day(Instant at) {
        return DAY.format(at);
    }

    static String moment(Instant at) {
        return MOMENT.format(at);
    }

    /** Rounded to the two largest units. */
    static String duration(Duration time) {
        if (time.toDays() > 0) {
            return time.toDays() + " j " + time.toHoursPart() + " h";
        }
        if (time.toHours() > 0) {
            return time.toHours() + " h " + time.toMinutesPart() + " min";
        }
        return time.toMinutes() > 0 ? time.toMinutes() + " min" : "moins d’une minute";
    }
}
