package fr.metropole.recruitment.selection;

import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

/** The selections by case reference. */
interface SelectionTable extends Repository<Selection, String> {

    Selection save(Selection selection);

    /** With what every reader needs and what mostly is not there; the rest is read when it is asked for. */
    @EntityGraph(attributePaths = {"candidates", "panel.members", "panel.conflicts", "records.rows"})
    Optional<Selection> findById(String reference);
}
