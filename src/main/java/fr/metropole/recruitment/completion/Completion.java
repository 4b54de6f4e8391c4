package fr.metropole.recruitment.completion;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The end of one case. Its rules are checked by the desks before it is told to change. */
@Entity
@Table(name = "completion")
class Completion {

    @Id
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(name = "case_outcome")
    private @Nullable CaseOutcome outcome;

    @Column(name = "transmitted_on")
    private @Nullable LocalDate transmittedOn;

    @Column(name = "transmission_number")
    private @Nullable String transmissionNumber;

    @Column(name = "transmission_late")
    private boolean transmissionLate;

    @Column(name = "acknowledged_on")
    private @Nullable LocalDate acknowledgedOn;

    @Column(name = "acknowledgement_number")
    private @Nullable String acknowledgementNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "declaration_kind")
    private @Nullable DeclarationKind declaration;

    @Column(name = "declared_on")
    private @Nullable LocalDate declaredOn;

    @Column(name = "declaration_receipt")
    private @Nullable String declarationReceipt;

    @Column(name = "started_on")
    private @Nullable LocalDate startedOn;

    @Column(name = "start_confirmed_by")
    private @Nullable String startConfirmedBy;

    @Column(name = "trial_ends_on")
    private @Nullable LocalDate trialEndsOn;

    @Column(name = "trial_renewed")
    private boolean trialRenewed;

    @Enumerated(EnumType.STRING)
    @Column(name = "trial_verdict")
    private @Nullable TrialVerdict trialVerdict;

    @Column(name = "trial_reason")
    private @Nullable String trialReason;

    @Column(name = "trial_concluded_on")
    private @Nullable LocalDate trialConcludedOn;

    @Column(name = "trial_concluded_by")
    private @Nullable String trialConcludedBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Completion() {}

    Completion(CaseReference reference) {
        this.reference = reference.value();
    }

    void transmit(LocalDate on, String number, boolean late) {
        transmittedOn = on;
        transmissionNumber = number;
        transmissionLate = late;
    }

    void acknowledge(LocalDate on, @Nullable String number) {
        acknowledgedOn = on;
        acknowledgementNumber = number;
    }

    void endAs(CaseOutcome end) {
        outcome = end;
    }

    void declare(DeclarationKind kind, @Nullable LocalDate on, @Nullable String receipt) {
        declaration = kind;
        declaredOn = on;
        declarationReceipt = receipt;
    }

    void start(LocalDate on, @Nullable LocalDate lastDayOfTrial, PersonId by) {
        startedOn = on;
        trialEndsOn = lastDayOfTrial;
        startConfirmedBy = by.value();
    }

    void renewTrial(LocalDate lastDay) {
        trialEndsOn = lastDay;
        trialRenewed = true;
    }

    void concludeTrial(TrialDecision decision, LocalDate on, PersonId by) {
        trialVerdict = decision.verdict();
        trialReason = decision.reason();
        trialConcludedOn = on;
        trialConcludedBy = by.value();
    }

    CompletionView toView() {
        return new CompletionView(
                new CaseReference(reference),
                outcome,
                transmittedOn,
                transmissionNumber,
                transmissionLate,
                acknowledgedOn,
                acknowledgementNumber,
                declaration,
                declaredOn,
                startedOn,
                startConfirmedBy == null ? null : new PersonId(startConfirmedBy),
                trialEndsOn,
                trialRenewed,
                trialVerdict,
                trialReason);
    }
}
