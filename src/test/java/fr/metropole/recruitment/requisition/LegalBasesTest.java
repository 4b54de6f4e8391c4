package fr.metropole.recruitment.requisition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.jobdescription.Category;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import fr.metropole.recruitment.legal.LawFromModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a case must keep to while it is open who will be found, at the boundaries of the tables. */
class LegalBasesTest {

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
                "CREATION, STATUTORY_ELSE_CONTRACT, 36, 100, true, D06/D07, true, true, true, true, 2, P3M, P2M",
                "VACANCY, STATUTORY_ELSE_CONTRACT, 36, 100, false, D06/D07, true, true, true, false, 1, P3M, P2M",
                "VACANCY, STATUTORY_ELSE_CONTRACT, -, 100, false, D06/D07, true, true, true, false, 1, -, -",
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
        LegalBasis basis = basis(facts(need, route, months, percent, expert)).orThrow();

        assertThat(basis.rule()).isEqualTo(rule.replace("/", ", "));
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
        "PROJECT, CONTRACT, 9, ERR_DUREE_PROJET",
        "VACANCY, CONTRACT, 37, ERR_DUREE_MAX",
        "VACANCY, TEMPORARY_CONTRACT, 13, ERR_DUREE_MAX",
        "SEASONAL, CONTRACT, 7, ERR_DUREE_MAX",
        "TEMPORARY_INCREASE, CONTRACT, 13, ERR_DUREE_MAX",
        "PROJECT, STATUTORY_ELSE_CONTRACT, 36, ERR_VOIE",
    })
    void refuses(Need need, Route route, int months, String code) {
        assertThat(basis(facts(need, route, months, 100, false)).reasons())
                .extracting(Refusal::code)
                .containsExactly(code);
    }

    /** A post with a cadre d'emplois is not filled by contract directly. */
    @Test
    void asksForAGroundOfADirectContract() {
        NeedFacts facts = new NeedFacts(
                "Poste",
                Need.VACANCY,
                Route.CONTRACT,
                Category.A,
                "SIN",
                24,
                null,
                true,
                100,
                "Parce que.",
                null,
                false);

        assertThat(basis(facts).reasons()).extracting(Refusal::code).containsExactly("ERR_CONTRAT_SANS_FONDEMENT");
    }

    private static Outcome<LegalBasis> basis(NeedFacts facts) {
        return LegalBases.of(LawFromModels.rules().path(facts.legal()));
    }

    private static NeedFacts facts(Need need, Route route, Integer months, int percent, boolean expert) {
        return new NeedFacts(
                "Poste",
                need,
                route,
                Category.A,
                "SIN",
                months,
                null,
                true,
                percent,
                "Parce que.",
                "SIN-03",
                expert,
                new PostFacts(route != Route.CONTRACT || percent < 50, false, null));
    }
}
