package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.CaseReference;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** The table of what holds for all applications of a case. */
interface CaseTable extends JpaRepository<CaseRow, String> {

    @Override
    @EntityGraph(attributePaths = {"panel", "questions"})
    Optional<CaseRow> findById(String caseReference);

    /** Takes the case for writing: what holds for all its applications changes for one at a time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<CaseRow> findForUpdateByCaseReference(String caseReference);

    /** The row of a case, made when it is first needed. */
    default CaseRow of(CaseReference reference) {
        return findById(reference.value()).orElseGet(() -> save(new CaseRow(reference)));
    }
}
