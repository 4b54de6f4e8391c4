package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.ReadOnce;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The table of applications. */
interface ApplicationTable extends JpaRepository<ApplicationRow, Long> {

    @Override
    @EntityGraph(attributePaths = "review.reviews")
    Optional<ApplicationRow> findById(Long id);

    /** Takes the application for writing: of two people who decide at once, the second one sees the first decision. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ApplicationRow> findForUpdateById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<ApplicationRow> findForUpdateByCaseReferenceOrderById(String caseReference);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<ApplicationRow> findForUpdateByCaseReferenceAndStateInOrderById(
            String caseReference, Collection<ApplicationState> states);

    @EntityGraph(attributePaths = "review.reviews")
    List<ApplicationRow> findByCaseReferenceOrderById(String caseReference);

    /** All applications of a case, the eldest first; read once in a transaction. */
    default List<ApplicationRow> ofCase(CaseReference reference) {
        return ReadOnce.of(new OfCase(reference), () -> findByCaseReferenceOrderById(reference.value()));
    }

    /** Adds an application to its case. */
    default ApplicationRow add(ApplicationRow application) {
        ReadOnce.forget(new OfCase(application.caseReference()));
        return saveAndFlush(application);
    }

    /** The question that {@link #ofCase} answers. */
    record OfCase(CaseReference reference) {}

    List<ApplicationRow> findByCaseReferenceAndStateAndIdGreaterThanOrderById(
            String caseReference, ApplicationState state, long id, Limit limit);

    long countByCaseReferenceAndState(String caseReference, ApplicationState state);

    long countByCaseReferenceAndStateNot(String caseReference, ApplicationState state);

    boolean existsByCaseReferenceAndState(String caseReference, ApplicationState state);

    default Optional<ApplicationRow> byNumber(String number) {
        return ApplicationNumber.id(number).flatMap(this::findById).filter(row -> row.number()
                .equals(number));
    }

    default Outcome<ApplicationRow> forUpdate(String number) {
        return ApplicationNumber.id(number)
                .flatMap(this::findForUpdateById)
                .filter(row -> row.number().equals(number))
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(ApplicationRefusals.unknown()));
    }

    @Query("select a from ApplicationRow a join LinkRow l on l.applicationId = a.id where l.tokenHash = :hash")
    Optional<ApplicationRow> findByLink(String hash);
}
