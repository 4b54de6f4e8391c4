package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Ends what ends with a departure: the headships of the person and his standing in for others. What had not begun yet is
 * removed. Those who stand in for him stay: the interim is theirs.
 */
@Component
class LeaverFacts {

    private final Headships headships;
    private final Deputies deputies;

    LeaverFacts(Headships headships, Deputies deputies) {
        this.headships = headships;
        this.deputies = deputies;
    }

    void end(PersonId person, LocalDate lastDay) {
        List<HeadshipRow> held = headships.findByPersonOrderByValidityFrom(person.value());
        held.stream().filter(row -> row.validity().from().isAfter(lastDay)).forEach(headships::delete);
        held.stream().filter(row -> !row.validity().from().isAfter(lastDay)).forEach(row -> row.endBy(lastDay));
        List<DeputyRow> lines = deputies.findByDeputy(person.value());
        lines.stream().filter(row -> row.validity().from().isAfter(lastDay)).forEach(deputies::delete);
        lines.stream().filter(row -> !row.validity().from().isAfter(lastDay)).forEach(row -> row.endBy(lastDay));
    }
}
