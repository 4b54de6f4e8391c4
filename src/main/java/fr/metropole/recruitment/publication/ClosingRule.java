package fr.metropole.recruitment.publication;

import fr.metropole.recruitment.core.Refusal;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * No closing date earlier than the legal minimum, counted in calendar months from the publication, unless urgency is
 * recorded with a reason (décret 2019-1414 art. 4, codified in the CGFP on 2025-10-01).
 */
final class ClosingRule {

    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private ClosingRule() {}

    /**
     * @param minimum shortest application period, e.g. one month; zero where the rule names none
     * @return why the closing date is refused, or nothing
     */
    static Optional<Refusal> check(
            LocalDate publishedOn, LocalDate closesOn, Period minimum, @Nullable String urgencyReason) {
        if (closesOn.isBefore(publishedOn)) {
            return Optional.of(Refusal.of(
                    "CLOSING_BEFORE_PUBLICATION", "La date limite précède la publication de l’avis.", "closesOn"));
        }
        LocalDate earliest = publishedOn.plus(minimum);
        if (urgencyReason == null && closesOn.isBefore(earliest)) {
            return Optional.of(Refusal.of(
                    "CLOSING_TOO_EARLY",
                    "La date limite ne peut pas précéder le " + FRENCH.format(earliest)
                            + " (délai légal de candidature), sauf urgence motivée.",
                    "closesOn"));
        }
        return Optional.empty();
    }
}
