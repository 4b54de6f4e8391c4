package fr.metropole.recruitment.offer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What only a contract has. */
@Embeddable
class ContractColumns {

    @Column(name = "gross_monthly_pay")
    private BigDecimal grossMonthlyPay;

    @Column(name = "duration_months")
    private @Nullable Integer durationMonths;

    @Column(name = "trial_length")
    private @Nullable Integer trialLength;

    @Enumerated(EnumType.STRING)
    @Column(name = "trial_unit")
    private TrialPeriod.@Nullable Unit trialUnit;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ContractColumns() {}

    ContractColumns(ContractTerms terms) {
        this.grossMonthlyPay = terms.grossMonthlyPay();
        this.durationMonths = terms.durationMonths();
        TrialPeriod trial = terms.trial();
        if (trial != null) {
            this.trialLength = trial.length();
            this.trialUnit = trial.unit();
        }
    }

    ContractTerms terms(LocalDate startsOn, LocalDate answerBy) {
        TrialPeriod trial = trialLength == null || trialUnit == null ? null : new TrialPeriod(trialLength, trialUnit);
        return new ContractTerms(grossMonthlyPay, startsOn, durationMonths, trial, answerBy);
    }
}
