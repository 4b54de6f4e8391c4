package fr.metropole.recruitment.requisition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.jobdescription.Category;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The common legal cases, at their boundaries. */
class PlainLegalBasisTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // need, route, months, percent, expert | rule, declaration, portal, unsuccessful, deliberation,
                // interviewers, trial, notice
                "REPLACEMENT, CONTRACT, 5, 100, false, D01, false, false, false, false, 0, P3W, P8D",
                "REPLACEMENT, CONTRACT, 6, 100, false, D01, false, false, false, false, 0, P1M, P1M",
                "REPLACEMENT, CONTRACT, 8, 100, false, D02, false, false, false, false, 1, P1M, P1M",
                "REPLACEMENT, CONTRACT, 12, 100, false, D03, false, true, false, false, 1, P2M, P1M",
                "REPLACEMENT, CONTRACT, 12, 100, true, D03, false, true, false, false, 2, P2M, P1M",
                "CREATION, STATUTORY_ELSE_CONTRACT, 36, 100, true, D06-D07, true, true, true, true, 2, P3M, P2M",
                "VACANCY, STATUTORY_ELSE_CONTRACT, 36, 100, false, D06-D07, true, true, true, false, 1, P3M, P2M",
                "VACANCY, STATUTORY_ELSE_CONTRACT, -, 100, false, D06-D07, true, true, true, false, 1, -, -",
                "VACANCY, TEMPORARY_CONTRACT, 12, 100, false, D05, true, true, true, false, 1, P2M, P1M",
                "VACANCY, CONTRACT, 24, 100, false, D09, true, true, false, false, 1, P3M, P2M",
                "CREATION, CONTRACT, 24, 49, false, D10, true, true, false, true, 1, P3M, P2M",
                "PROJECT, CONTRACT, 36, 100, false, D12, true, true, false, true, 0, P3M, P2M",
                "TEMPORARY_INCREASE, CONTRACT, 12, 100, false, D14, false, false, false, true, 0, P2M, P1M",
                "SEASONAL, CONTRACT, 6, 100, false, D15, false, false, false, true, 0, P1M, P1M",
                "VACANCY, DISABILITY, 12, 100, false, D16, true, true, false, false, 1, -, P1M",
            })
    void restsOn(
            Need need,
            Route route,
            Integer months,
            int percent,
            boolean expert,
            String rule,
            boolean declaration,
            boolean portal,
            boolean unsuccessful,
            boolean deliberation,
            int interviewers,
            String trial,
            String notice) {
        LegalBasis basis =
                PlainLegalBasis.of(facts(need, route, months, percent, expert)).orThrow();

        assertThat(basis.rule()).isEqualTo(rule);
        assertThat(basis.basis()).startsWith("CGFP L");
        assertThat(basis.declaration()).isEqualTo(declaration);
        assertThat(basis.portal()).isEqualTo(portal);
        assertThat(basis.unsuccessfulSearch()).isEqualTo(unsuccessful);
        assertThat(basis.deliberation()).isEqualTo(deliberation);
        assertThat(basis.minimumInterviewers()).isEqualTo(interviewers);
        assertThat(basis.trialPeriodMax()).isEqualTo(trial);
        assertThat(basis.renewalNotice()).isEqualTo(notice);
    }

    @ParameterizedTest
    @CsvSource({
        "PROJECT, CONTRACT, 9, PROJECT_TOO_SHORT",
        "VACANCY, STATUTORY_ELSE_CONTRACT, 48, CONTRACT_TOO_LONG",
        "VACANCY, CONTRACT, 37, CONTRACT_TOO_LONG",
        "VACANCY, TEMPORARY_CONTRACT, 13, CONTRACT_TOO_LONG",
        "SEASONAL, CONTRACT, 7, CONTRACT_TOO_LONG",
        "TEMPORARY_INCREASE, CONTRACT, 13, CONTRACT_TOO_LONG",
        "PROJECT, STATUTORY_ELSE_CONTRACT, 36, ROUTE_NOT_ALLOWED",
    })
    void refuses(Need need, Route route, int months, String code) {
        assertThat(PlainLegalBasis.of(facts(need, route, months, 100, false)).reasons())
                .extracting(Refusal::code)
                .containsExactly(code);
    }

    private static NeedFacts facts(Need need, Route route, Integer months, int percent, boolean expert) {
        return new NeedFacts(
                "Poste", need, route, Category.A, "SIN", months, null, true, percent, "Parce que.", "SIN-03", expert);
    }
}
