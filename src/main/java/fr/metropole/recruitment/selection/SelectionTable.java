package fr.metropole.recruitment.selection;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The selections by case reference. */
interface SelectionTable extends Repository<Selection, String> {

    Selection save(Selection selection);

    Optional<Selection> findById(String reference);
}
