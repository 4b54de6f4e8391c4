package fr.metropole.recruitment.retention;

import fr.metropole.recruitment.core.CaseReference;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Row of one file on a disposal list. */
@Entity
@Table(name = "retention_line")
class DisposalLineRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "retention_line")
    @SequenceGenerator(name = "retention_line", sequenceName = "retention_line_seq", allocationSize = 50)
    private @Nullable Long id;

    private String list;
    private String applicationNumber;
    private String caseReference;

    @Enumerated(EnumType.STRING)
    private RetentionRule rule;

    private LocalDate dueOn;
    private @Nullable String keptBecause;
    private @Nullable Instant erasedAt;
    private @Nullable String evidence;
    private @Nullable String fingerprint;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected DisposalLineRow() {}

    DisposalLineRow(String list, CandidateFile file, LocalDate dueOn) {
        this.list = list;
        this.applicationNumber = file.number();
        this.caseReference = file.reference().value();
        this.rule = file.rule();
        this.dueOn = dueOn;
    }

    void keep(String why) {
        keptBecause = why;
    }

    void erased(Erasures.Proof of, Instant at) {
        erasedAt = at;
        evidence = of.words();
        fingerprint = of.fingerprint();
    }

    boolean isOpen() {
        return keptBecause == null && erasedAt == null;
    }

    long id() {
        return id == null ? 0 : id;
    }

    String list() {
        return list;
    }

    String number() {
        return applicationNumber;
    }

    CaseReference reference() {
        return new CaseReference(caseReference);
    }

    DisposalLine toLine() {
        return new DisposalLine(
                applicationNumber, reference(), rule, dueOn, keptBecause, erasedAt, evidence, fingerprint);
    }
}
