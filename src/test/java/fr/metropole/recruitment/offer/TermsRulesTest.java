package fr.metropole.recruitment.offer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.requisition.RequisitionView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);
    private static final LocalDate ANSWER_BY = LocalDate.of(2027, 1, 15);
    private static final LocalDate START = LocalDate.of(2027, 2, 1);

    @ParameterizedTest
    @CsvSource({
        "L332-8 2°, 12, 36, accepted",
        "L332-8 2°, 12, 37, CONTRACT_TOO_LONG",
        "L332-8 2°, , , CONTRACT_DURATION_MISSING",
        "L332-8 + L332-10, , , accepted",
        "L332-14, 12, 12, accepted",
        "L332-14, 12, 13, CONTRACT_TOO_LONG",
        "L332-13, 8, 8, accepted",
        "L332-13, 8, 9, CONTRACT_TOO_LONG",
        "L332-23 1°, 12, 12, accepted",
        "L332-23 2°, 6, 7, CONTRACT_TOO_LONG",
        "L332-24, 48, 49, CONTRACT_TOO_LONG",
    })
    void aContractLastsNoLongerThanItsBasisAllows(
            String cited, @Nullable Integer needed, @Nullable Integer months, String expected) {
        assertThat(codes(contract(months, null), need(cited, needed, "P3M"))).isEqualTo(expected);
    }

    /** CGFP R332-22; February 2027 has exactly four weeks. */
    @ParameterizedTest
    @CsvSource({
        "5, 3, WEEKS, P3M, accepted",
        "5, 4, WEEKS, P3M, TRIAL_TOO_LONG",
        "5, 1, MONTHS, P3M, TRIAL_TOO_LONG",
        "6, 1, MONTHS, P3M, accepted",
        "6, 4, WEEKS, P3M, accepted",
        "6, 5, WEEKS, P3M, TRIAL_TOO_LONG",
        "11, 2, MONTHS, P3M, TRIAL_TOO_LONG",
        "12, 2, MONTHS, P3M, accepted",
        "23, 3, MONTHS, P3M, TRIAL_TOO_LONG",
        "24, 3, MONTHS, P3M, accepted",
        "36, 4, MONTHS, P3M, TRIAL_TOO_LONG",
        "36, 2, MONTHS, P1M, TRIAL_TOO_LONG",
        "36, 4, WEEKS, P3W, TRIAL_TOO_LONG",
        "36, 3, MONTHS, , accepted",
    })
    void theTrialFollowsTheLengthOfTheContractAndTheCasesOwnLimit(
            int months, int length, TrialPeriod.Unit unit, @Nullable String caseLimit, String expected) {
        assertThat(codes(contract(months, new TrialPeriod(length, unit)), need("L332-8 2°", 36, caseLimit)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-04, 2027-01-04, accepted",
        "2027-01-03, 2027-02-01, ANSWER_DATE_IN_PAST",
        "2027-02-02, 2027-02-01, START_BEFORE_ANSWER",
    })
    void thereIsTimeToAnswerBeforeTheStart(LocalDate answerBy, LocalDate start, String expected) {
        AppointmentTerms terms = new AppointmentTerms(AppointmentWay.APTITUDE_LIST, "Attaché", start, answerBy, null);

        assertThat(codes(TermsRules.of(terms, TODAY))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "MUTATION, ORIGIN_EMPLOYER_MISSING",
        "SECONDMENT, ORIGIN_EMPLOYER_MISSING",
        "DIRECT_INTEGRATION, ORIGIN_EMPLOYER_MISSING",
        "APTITUDE_LIST, accepted",
        "REINSTATEMENT, accepted",
    })
    void theEmployerOfOriginIsNamedWhereItHasASay(AppointmentWay way, String expected) {
        assertThat(codes(TermsRules.of(new AppointmentTerms(way, "Attaché", START, ANSWER_BY, null), TODAY)))
                .isEqualTo(expected);
    }

    @Test
    void payIsMoreThanNothing() {
        ContractTerms unpaid = new ContractTerms(BigDecimal.ZERO, START, 12, null, ANSWER_BY);

        assertThat(codes(unpaid, need("L332-8 1°", 12, null))).isEqualTo("PAY_NOT_POSITIVE");
    }

    private static ContractTerms contract(@Nullable Integer months, @Nullable TrialPeriod trial) {
        return new ContractTerms(new BigDecimal("2450.00"), START, months, trial, ANSWER_BY);
    }

    private static RequisitionView need(String cited, @Nullable Integer months, @Nullable String trialMax) {
        return EarlierSteps.request(
                new CaseReference("MGP OFFRE"), EarlierSteps.basis(cited, true, true, trialMax), months);
    }

    private static String codes(ContractTerms terms, RequisitionView need) {
        return codes(TermsRules.of(terms, need, TODAY));
    }

    private static String codes(List<Refusal> refusals) {
        return refusals.isEmpty()
                ? "accepted"
                : String.join(" ", refusals.stream().map(Refusal::code).toList());
    }
}
