package fr.metropole.recruitment.retention;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** The table of candidates' requests. */
interface RequestTable extends JpaRepository<RequestRow, String> {

    List<RequestRow> findAllByOrderByReceivedOnDescReferenceDesc();

    boolean existsByApplicationNumberAndKindAndAnswerIsNull(String applicationNumber, RequestKind kind);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<RequestRow> findForUpdateByReference(String reference);
}
