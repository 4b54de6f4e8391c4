package fr.metropole.recruitment.retention;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** The table of disposal lists. */
interface DisposalListTable extends JpaRepository<DisposalListRow, String> {

    List<DisposalListRow> findAllByOrderByDrawnUpAtDesc();

    /** Of two people who decide at once, the second one sees the first decision. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<DisposalListRow> findForUpdateByReference(String reference);
}
