package fr.metropole.recruitment.mail;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Letters are added and read, never changed. */
interface LetterTable extends Repository<LetterRow, UUID> {

    LetterRow save(LetterRow row);

    List<LetterRow> findByApplicationNumberOrderByWrittenAt(String applicationNumber);

    List<LetterRow> findByCaseReferenceOrderByWrittenAt(String caseReference);

    boolean existsByApplicationNumberAndKindIn(String applicationNumber, Collection<LetterKind> kinds);
}
