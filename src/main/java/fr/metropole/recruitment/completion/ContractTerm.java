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

/** How long a contract that has begun still lasts. Its rules are checked by {@link TermDesk} before it is told to change. */
@Entity
@Table(name = "contract_term")
class ContractTerm {

    @Id
    private String reference;

    @Column(name = "begun_on")
    private LocalDate begunOn;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    @Column(name = "notice_by")
    private @Nullable LocalDate noticeBy;

    @Column(name = "total_months")
    private int totalMonths;

    private int renewals;

    @Enumerated(EnumType.STRING)
    private @Nullable TermVerdict verdict;

    private @Nullable String reason;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Column(name = "absent_agent_returns_on")
    private @Nullable LocalDate absentAgentReturnsOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ContractTerm() {}

    ContractTerm(CaseReference reference, LocalDate begunOn, LocalDate endsOn, LocalDate noticeBy) {
        this.reference = reference.value();
        this.begunOn = begunOn;
        runTo(endsOn, noticeBy);
    }

    private void runTo(LocalDate last, LocalDate notice) {
        endsOn = last;
        noticeBy = notice;
        totalMonths = TermRule.months(begunOn, last);
    }

    void renew(LocalDate last, LocalDate notice) {
        renewals++;
        runTo(last, notice);
    }

    void openEnd() {
        endsOn = null;
        noticeBy = null;
    }

    void decided(TermDecision decision, PersonId by, LocalDate on) {
        verdict = decision.verdict();
        reason = decision.reason();
        decidedBy = by.value();
        decidedOn = on;
    }

    /** A replacement ends the day before the agent is back. */
    void returns(LocalDate on) {
        absentAgentReturnsOn = on;
        endsOn = on.minusDays(1);
    }

    ContractTermView toView() {
        return new ContractTermView(
                new CaseReference(reference),
                begunOn,
                endsOn,
                noticeBy,
                totalMonths,
                renewals,
                verdict,
                absentAgentReturnsOn);
    }
}
