package fr.metropole.recruitment.mail;

import fr.metropole.recruitment.core.CaseReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A written letter in the database. */
@Entity
@Table(name = "letter")
class LetterRow implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(name = "case_reference")
    private String caseReference;

    @Column(name = "application_number")
    private String applicationNumber;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    private String subject;

    private String body;

    @Column(name = "written_at")
    private Instant writtenAt;

    /** Spares the question whether a new letter is there already. */
    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected LetterRow() {}

    LetterRow(Letter letter) {
        this.id = letter.id();
        this.caseReference = letter.caseReference().value();
        this.applicationNumber = letter.applicationNumber();
        this.kind = letter.kind();
        this.subject = letter.subject();
        this.body = letter.body();
        this.writtenAt = letter.writtenAt();
        this.fresh = true;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostPersist
    void isKept() {
        fresh = false;
    }

    Letter toLetter() {
        return new Letter(id, new CaseReference(caseReference), applicationNumber, kind, subject, body, writtenAt);
    }
}
