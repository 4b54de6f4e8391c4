package fr.metropole.recruitment.hiring;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One case and how far it has got. */
@Entity
@Table(name = "hiring_case")
class HiringCase implements Persistable<String> {

    @Id
    private String slug;

    @Version
    private @Nullable Long revision;

    private String reference;

    @Enumerated(EnumType.STRING)
    private CaseStep step;

    @Enumerated(EnumType.STRING)
    private @Nullable CaseOutcome outcome;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "abandoned_by")
    private @Nullable String abandonedBy;

    @Column(name = "abandon_reason")
    private @Nullable String abandonReason;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected HiringCase() {}

    HiringCase(CaseReference reference, Instant at) {
        this.slug = reference.slug();
        this.reference = reference.value();
        this.step = CaseStep.REQUISITION;
        this.openedAt = at;
    }

    void reach(CaseStep next) {
        step = next;
    }

    void close(CaseOutcome how, Instant at) {
        step = CaseStep.CLOSED;
        outcome = how;
        closedAt = at;
    }

    /** Keeps who gave the case up and why; the procedure then answers every candidate. */
    Outcome<HiringCase> abandon(PersonId by, String reason) {
        if (step == CaseStep.CLOSED || abandonedBy != null) {
            return Outcome.refused(
                    Refusal.conflict("CASE_OVER", "Ce recrutement est déjà terminé, ou son abandon est en cours."));
        }
        if (step == CaseStep.REQUISITION) {
            return Outcome.refused(Refusal.conflict(
                    "CASE_NOT_APPROVED",
                    "La demande n’est pas encore approuvée : retirez-la plutôt que d’abandonner."));
        }
        abandonedBy = by.value();
        abandonReason = reason;
        return Outcome.accepted(this);
    }

    @Nullable
    String abandonReason() {
        return abandonReason;
    }

    CaseStep step() {
        return step;
    }

    @Nullable
    CaseOutcome outcome() {
        return outcome;
    }

    String status() {
        return outcome == null ? step.label() : outcome.label();
    }

    CaseReference reference() {
        return new CaseReference(reference);
    }

    @Override
    public String getId() {
        return slug;
    }

    @Override
    public boolean isNew() {
        return revision == null;
    }
}
