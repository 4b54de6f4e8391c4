package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.Outcome;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a fact of the organisation holds, first and last included.
 *
 * @param from first day
 * @param to last day, null while it is open
 */
@Embeddable
public record Validity(@Column(name = "starts_on") LocalDate from, @Column(name = "ends_on") @Nullable LocalDate to) {

    /** @throws IllegalArgumentException when the end lies before the start; make it from input with {@link #of} */
    public Validity {
        if (!inOrder(from, to)) {
            throw new IllegalArgumentException("the end lies before the start");
        }
    }

    /** A period from two days that somebody typed; refused when the end lies before the start. */
    public static Outcome<Validity> of(LocalDate from, @Nullable LocalDate to) {
        return inOrder(from, to)
                ? Outcome.accepted(new Validity(from, to))
                : Outcome.refused(OrganisationRefusals.datesReversed());
    }

    private static boolean inOrder(LocalDate from, @Nullable LocalDate to) {
        return to == null || !to.isBefore(from);
    }

    /** Tells whether the fact holds on that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Tells whether there is a day on which both hold. */
    public boolean overlaps(Validity other) {
        return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
    }

    /** The same, over at the latest on that day. */
    public Validity endingBy(LocalDate lastDay) {
        return to != null && !to.isAfter(lastDay) ? this : new Validity(from, lastDay);
    }
}
