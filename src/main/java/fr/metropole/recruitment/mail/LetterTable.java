package fr.metropole.recruitment.mail;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Letters are added and read, never changed. */
interface LetterTable extends Repository<LetterRow, UUID> {

    LetterRow save(LetterRow row);

    Optional<LetterRow> findById(UUID id);

    List<LetterRow> findByApplicationNumberOrderByWrittenAt(String applicationNumber);

    List<LetterRow> findByCaseReferenceOrderByWrittenAt(String caseReference);

    @Modifying(flushAutomatically = true)
    @Query("update LetterRow l set l.subject = 'Courrier effacé', l.body = '' where l.applicationNumber = :number")
    int erase(String number);

    @Query(
            "select distinct l.applicationNumber from LetterRow l where l.caseReference = :reference and l.kind in :kinds")
    Set<String> numbersWith(String reference, Collection<LetterKind> kinds);

    boolean existsByApplicationNumberAndKindIn(String applicationNumber, Collection<LetterKind> kinds);
}
