package fr.metropole.recruitment.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days of the tests: today is fixed. */
final class Days {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    static final Validity LONG = new Validity(LocalDate.of(2020, 1, 1), null);

    private Days() {}

    static Clock clock() {
        ZoneId paris = ZoneId.of("Europe/Paris");
        return Clock.fixed(TODAY.atTime(10, 0).atZone(paris).toInstant(), paris);
    }

    /** {@code -3..5}: from three days ago for nine days; {@code -3..} is open. */
    static Validity around(String text) {
        String[] ends = text.split("\\.\\.", -1);
        return new Validity(
                TODAY.plusDays(Long.parseLong(ends[0])),
                ends[1].isEmpty() ? null : TODAY.plusDays(Long.parseLong(ends[1])));
    }
}
