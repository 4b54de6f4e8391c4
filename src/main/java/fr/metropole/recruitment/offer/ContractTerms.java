package fr.metropole.recruitment.offer;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed to somebody who is hired by contract.
 *
 * @param grossMonthlyPay euros
 * @param durationMonths null for a contract without an end
 * @param trial null for none
 * @param answerBy last day on which the candidate may answer
 */
public record ContractTerms(
        BigDecimal grossMonthlyPay,
        LocalDate startsOn,
        @Nullable Integer durationMonths,
        @Nullable TrialPeriod trial,
        LocalDate answerBy) {}
