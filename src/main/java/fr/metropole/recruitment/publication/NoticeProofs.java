package fr.metropole.recruitment.publication;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.document.DocumentRef;
import fr.metropole.recruitment.document.DocumentUpload;
import fr.metropole.recruitment.document.Documents;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the files that prove a publication, each with its hash; none is ever changed or taken away. */
@Service
@Transactional
public class NoticeProofs {

    private static final int MOST = 30;
    private static final int LONGEST_REMARK = 500;

    private final Documents documents;
    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeProofs(Documents documents, JdbcClient jdbc, Clock clock) {
        this.documents = documents;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Adds a file.
     *
     * @return the file, or why it is refused: as {@link Documents#store}, {@code PROOF_TOO_MANY}, {@code REMARK_TOO_LONG}
     */
    public Outcome<ProofFile> add(
            CaseReference reference, Channel channel, DocumentUpload file, @Nullable String remark, PersonId by) {
        String said = remark == null || remark.isBlank() ? null : remark.strip();
        if (said != null && said.length() > LONGEST_REMARK) {
            return Outcome.refused(
                    Refusal.of("REMARK_TOO_LONG", "La remarque compte au plus 500 caractères.", "remark"));
        }
        if (of(reference).size() >= MOST) {
            return Outcome.refused(Refusal.of("PROOF_TOO_MANY", "Cet avis a déjà trente preuves.", "files"));
        }
        return documents.store(file).map(kept -> keep(reference, channel, kept, said, by));
    }

    private ProofFile keep(
            CaseReference reference, Channel channel, DocumentRef kept, @Nullable String remark, PersonId by) {
        ProofFile proof =
                new ProofFile(kept.id(), channel, kept.fileName(), kept.sha256(), remark, by.value(), clock.instant());
        jdbc.sql("insert into notice_proof_file"
                        + " (id, reference, channel, document_id, sha256, remark, added_by, added_at)"
                        + " values (:id, :reference, :channel, :document, :sha256, :remark, :by, :at)")
                .param("id", UUID.randomUUID())
                .param("reference", reference.value())
                .param("channel", channel.name())
                .param("document", proof.documentId())
                .param("sha256", proof.sha256())
                .param("remark", remark)
                .param("by", proof.addedBy())
                .param("at", proof.addedAt().atOffset(ZoneOffset.UTC))
                .update();
        return proof;
    }

    /** All of a notice, oldest first. */
    @Transactional(readOnly = true)
    public List<ProofFile> of(CaseReference reference) {
        return jdbc.sql("select document_id, channel, sha256, remark, added_by, added_at from notice_proof_file"
                        + " where reference = :reference order by added_at, sha256")
                .param("reference", reference.value())
                .query((row, number) -> new ProofFile(
                        row.getObject("document_id", UUID.class),
                        Channel.valueOf(row.getString("channel")),
                        name(row.getObject("document_id", UUID.class)),
                        row.getString("sha256"),
                        row.getString("remark"),
                        row.getString("added_by"),
                        row.getObject("added_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private String name(UUID document) {
        return documents.describe(document).map(DocumentRef::fileName).orElse("");
    }
}
