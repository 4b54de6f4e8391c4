package fr.metropole.recruitment.mail;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Letters are added and read, never changed. */
interface LetterTable extends Repository<LetterRow, UUID> {

    LetterRow save(LetterRow row);

    List<LetterRow> findByApplicationNumberOrderByWrittenAt(String applicationNumber);

    List<LetterRow> findByCaseReferenceOrderByWrittenAt(String caseReference);

    @Modifying(flushAutomatically = true)
    @Query("update LetterRow l set l.subject = 'Courrier effacé', l.body = '' where l.applicationNumber = :number")
    int erase(String number);

    boolean existsByApplicationNumberAndKindIn(String applicationNumber, Collection<LetterKind> kinds);
}
