package fr.metropole.recruitment.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The table of outgoing mails. */
interface OutgoingTable extends Repository<OutgoingRow, UUID> {

    OutgoingRow save(OutgoingRow row);

    Optional<OutgoingRow> findById(UUID id);

    List<OutgoingRow> findByAddresseeOrderByCreatedAt(String addressee);

    List<OutgoingRow> findByOrderByCreatedAtDesc(Limit limit);

    List<OutgoingRow> findByStateInOrderByCreatedAt(Collection<OutgoingState> states);

    long countByStateIn(Collection<OutgoingState> states);

    long countByAddresseeAndLetterIdIsNullAndCreatedAtAfter(String addressee, Instant moment);

    /** The mail that waits longest and is due; one that another node is taking is passed over. */
    @Query(
            value = "select * from outgoing_mail where state = 'WAITING' and next_attempt_at <= :now"
                    + " order by next_attempt_at fetch first 1 rows only for update skip locked",
            nativeQuery = true)
    Optional<OutgoingRow> takeDue(Instant now);

    boolean existsByAddresseeAndStateIn(String addressee, Collection<OutgoingState> states);

    @Modifying(flushAutomatically = true)
    @Query(
            "update OutgoingRow m set m.subject = 'Courriel effacé', m.body = '', m.calendar = null, m.version = m.version + 1"
                    + " where m.addressee = :addressee")
    int erase(String addressee);

    /** Mails whose sender never came back to say how it ended. */
    List<OutgoingRow> findByStateAndNextAttemptAtBefore(OutgoingState state, Instant moment);
}
