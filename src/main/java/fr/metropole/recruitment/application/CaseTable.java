package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.CaseReference;
import org.springframework.data.jpa.repository.JpaRepository;

/** The table of what holds for all applications of a case. */
interface CaseTable extends JpaRepository<CaseRow, String> {

    /** The row of a case, made when it is first needed. */
    default CaseRow of(CaseReference reference) {
        return findById(reference.value()).orElseGet(() -> save(new CaseRow(reference)));
    }
}
