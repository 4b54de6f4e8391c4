package fr.metropole.recruitment.organisation.web;

import fr.metropole.recruitment.organisation.Validity;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as people read them. */
final class FrenchDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private FrenchDates() {}

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String period(Validity validity) {
        LocalDate to = validity.to();
        return to == null ? "depuis le " + day(validity.from()) : "du " + day(validity.from()) + " au " + day(to);
    }
}
