package fr.metropole.recruitment.offer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.legal.LegalFacts;
import fr.metropole.recruitment.requisition.LegalBasisOfTest;
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

    /** A contract as the tables allow it, and no longer than the absence or the project for which it was asked. */
    @ParameterizedTest
    @CsvSource({
        "VACANCY, 12, 36, accepted",
        "VACANCY, 12, 37, ERR_DUREE_MAX",
        "VACANCY, , , DURATION_MISSING",
        "REPLACEMENT, 8, 8, accepted",
        "REPLACEMENT, 8, 9, CONTRACT_TOO_LONG",
        "TEMPORARY_INCREASE, 12, 12, accepted",
        "TEMPORARY_INCREASE, 12, 13, ERR_DUREE_MAX",
        "SEASONAL, 6, 7, ERR_DUREE_MAX",
        "PROJECT, 48, 48, accepted",
        "PROJECT, 48, 49, CONTRACT_TOO_LONG",
        "PROJECT, 12, 11, ERR_DUREE_PROJET",
    })
    void aContractLastsNoLongerThanTheLawAllows(
            Need need, @Nullable Integer asked, @Nullable Integer months, String expected) {
        assertThat(codes(contract(months, null), need(need, asked))).isEqualTo(expected);
    }

    /** CGFP R332-22; February 2027 has exactly four weeks. */
    @ParameterizedTest
    @CsvSource({
        "5, 3, WEEKS, accepted",
        "5, 4, WEEKS, TRIAL_TOO_LONG",
        "5, 1, MONTHS, TRIAL_TOO_LONG",
        "6, 1, MONTHS, accepted",
        "6, 4, WEEKS, accepted",
        "6, 5, WEEKS, TRIAL_TOO_LONG",
        "11, 2, MONTHS, TRIAL_TOO_LONG",
        "12, 2, MONTHS, accepted",
        "23, 3, MONTHS, TRIAL_TOO_LONG",
        "24, 3, MONTHS, accepted",
        "36, 3, MONTHS, accepted",
        "36, 4, MONTHS, TRIAL_TOO_LONG",
    })
    void theTrialFollowsTheLengthOfTheContract(int months, int length, TrialPeriod.Unit unit, String expected) {
        assertThat(codes(contract(months, new TrialPeriod(length, unit)), need(Need.VACANCY, 36)))
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

        assertThat(codes(unpaid, need(Need.VACANCY, 12))).isEqualTo("PAY_NOT_POSITIVE");
    }

    private static ContractTerms contract(@Nullable Integer months, @Nullable TrialPeriod trial) {
        return new ContractTerms(new BigDecimal("2450.00"), START, months, trial, ANSWER_BY);
    }

    private static RequisitionView need(Need need, @Nullable Integer months) {
        return EarlierSteps.request(new CaseReference("MGP OFFRE"), need, null, months);
    }

    private static String codes(ContractTerms terms, RequisitionView need) {
        LegalBasisOfTest law = new LegalBasisOfTest(EarlierSteps.only(need));
        LegalFacts facts = law.facts(need.reference())
                .but()
                .civilServantChosen(false)
                .durationMonths(terms.durationMonths())
                .build();
        return codes(TermsRules.of(terms, need, law.basis(facts), TODAY));
    }

    private static String codes(List<Refusal> refusals) {
        return refusals.isEmpty()
                ? "accepted"
                : String.join(" ", refusals.stream().map(Refusal::code).toList());
    }
}
