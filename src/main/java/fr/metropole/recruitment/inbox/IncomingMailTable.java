package fr.metropole.recruitment.inbox;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The table of messages. */
interface IncomingMailTable extends JpaRepository<IncomingMailRow, Long> {

    @Query("select m from IncomingMailRow m where m.messageKey = :message or m.contentKey = :content order by m.id")
    List<IncomingMailRow> findKnown(@Nullable String message, String content, Limit limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<IncomingMailRow> findForUpdateById(long id);

    List<IncomingMailRow> findByOrderByIdDesc(Limit limit);

    long countBySenderAddressAndAnsweredAtAfter(String senderAddress, Instant moment);

    List<IncomingMailRow> findByApplicationNumberOrderById(String applicationNumber);
}
