package fr.metropole.recruitment.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.CaseRules.Rule;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.requisition.LegalBasis;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Equal treatment as a control: what is proved, what is broken, and what is not due. */
class EqualTreatmentTest {

    private static final String FIRST = "2026-000001";
    private static final String SECOND = "2026-000002";

    @Test
    void the_same_questions_and_enough_interviewers_are_proved() {
        List<Rule> rules = EqualTreatment.of(
                List.of(heard(FIRST, grid("a", "Q1", "Q2")), heard(SECOND, grid("a", "Q1", "Q2"))), basis(1));

        assertThat(rules).extracting(Rule::code).containsExactly("SAME_QUESTIONS", "PANEL");
        assertThat(rules).extracting(Rule::breach).containsOnlyNulls();
        assertThat(rules.get(0).proof()).isEqualTo("2 candidats, 2 grilles, 2 questions");
        assertThat(rules.get(1).proof()).isEqualTo("Interviewers : a");
    }

    @Test
    void another_question_for_one_of_them_breaks_the_rule() {
        List<Rule> rules =
                EqualTreatment.of(List.of(heard(FIRST, grid("a", "Q1")), heard(SECOND, grid("a", "Q2"))), basis(1));

        assertThat(rules.get(0).breach()).contains("pas toutes les mêmes questions");
    }

    @Test
    void too_few_interviewers_are_named_and_a_conflict_of_interest_does_not_count() {
        GridView withdrawn = new GridView(new PersonId("b"), true, "Parenté", List.of(), Instant.EPOCH);
        List<Rule> rules = EqualTreatment.of(
                List.of(heard(FIRST, grid("a", "Q1"), grid("b", "Q1")), heard(SECOND, grid("a", "Q1"), withdrawn)),
                basis(2));

        assertThat(rules.get(1).breach()).isEqualTo("Trop peu d’interviewers : " + SECOND);
    }

    @Test
    void nothing_is_due_where_no_interview_is_asked_for() {
        assertThat(EqualTreatment.of(List.of(), basis(0))).isEmpty();
        assertThat(EqualTreatment.of(List.of(), basis(1)))
                .extracting(Rule::proof)
                .containsOnlyNulls();
    }

    private static ApplicationView heard(String number, GridView... grids) {
        return new ApplicationView(
                number,
                new CaseReference("ESSAI 1 27"),
                CandidateStatus.OTHER,
                ApplicationState.INTERVIEWED,
                Instant.EPOCH,
                false,
                "Camille Exemple",
                List.of(),
                List.of(grids));
    }

    private static GridView grid(String interviewer, String... questions) {
        return new GridView(
                new PersonId(interviewer),
                false,
                "Bien",
                Arrays.stream(questions)
                        .map(question -> new GridMark(question, 3, ""))
                        .toList(),
                Instant.EPOCH);
    }

    private static LegalBasis basis(int interviewers) {
        return new LegalBasis(
                "D02",
                "CGFP L332-13",
                List.of(),
                false,
                false,
                "P1M",
                false,
                false,
                interviewers,
                true,
                true,
                null,
                null);
    }
}
