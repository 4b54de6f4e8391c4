package fr.metropole.recruitment.selection;

import static fr.metropole.recruitment.application.ApplicationState.INTERVIEWED;
import static fr.metropole.recruitment.application.ApplicationState.NOT_RETAINED;
import static fr.metropole.recruitment.application.ApplicationState.REVIEWED_N2;
import static fr.metropole.recruitment.application.ApplicationState.SHORTLISTED;
import static fr.metropole.recruitment.application.ApplicationState.WITHDRAWN;
import static fr.metropole.recruitment.selection.Applicants.A;
import static fr.metropole.recruitment.selection.Applicants.B;
import static fr.metropole.recruitment.selection.Applicants.C;
import static fr.metropole.recruitment.selection.Applicants.ELSEWHERE;
import static fr.metropole.recruitment.selection.Applicants.other;
import static fr.metropole.recruitment.selection.Applicants.pool;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.metropole.recruitment.application.ApplicationState;
import fr.metropole.recruitment.application.CandidateStatus;
import fr.metropole.recruitment.core.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may be chosen; A, B and C were interviewed. */
class ChoiceRulesTest {

    private static final CandidatePool THREE =
            pool(other(A, INTERVIEWED), other(B, INTERVIEWED), other(C, INTERVIEWED));

    static Stream<Arguments> choices() {
        return Stream.of(
                arguments("reserve and refusal", A, "Le plus proche.", List.of(B), "Moins d’expérience.", List.of()),
                arguments("no reason for the others", A, "Proche.", List.of(B), "", List.of("REASON_REQUIRED")),
                arguments(
                        "a reserve without reason",
                        A,
                        "Proche.",
                        List.of(B),
                        C + " : Non.",
                        List.of("REASON_REQUIRED")),
                arguments("no reason for the choice", A, " ", List.of(), "Non.", List.of("REASON_REQUIRED")),
                arguments("chosen and in reserve", A, "Proche.", List.of(A), "Non.", List.of("RESERVE_HOLDS_CHOICE")),
                arguments("a stranger", ELSEWHERE, "Proche.", List.of(), "Non.", List.of("CHOICE_UNKNOWN")),
                arguments(
                        "a stranger in reserve",
                        A,
                        "Proche.",
                        List.of(ELSEWHERE),
                        "Non.",
                        List.of("RESERVE_NOT_INTERVIEWED")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("choices")
    void allows(String name, String chosen, String reason, List<String> reserve, String others, List<String> codes) {
        ChoiceProposal proposal = new ChoiceProposal(chosen, reason, reserve, others);
        assertThat(ChoiceRules.check(proposal, THREE).reasons())
                .extracting(Refusal::code)
                .containsExactlyElementsOf(codes);
    }

    @Test
    void everyOtherInterviewedCandidateGetsAReason() {
        ChoiceProposal proposal = new ChoiceProposal(A, "Proche.", List.of(B), "Moins proche.");
        assertThat(ChoiceRules.check(proposal, THREE).orThrow()).containsOnlyKeys(B, C);
    }

    @ParameterizedTest
    @EnumSource(names = {"INTERVIEWED", "INTERVIEW_WAIVED"})
    void whoWasInterviewedMayBeChosenAndWhoNeedsNoInterview(ApplicationState state) {
        ChoiceProposal proposal = new ChoiceProposal(A, "Proche.", List.of(), "");
        assertThat(ChoiceRules.check(proposal, pool(other(A, state))).orThrow()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"INTERVIEWED", "INTERVIEW_WAIVED"})
    void nobodyElseIsChosen(ApplicationState state) {
        ChoiceProposal proposal = new ChoiceProposal(A, "Proche.", List.of(), "");
        assertThat(ChoiceRules.check(proposal, pool(other(A, state))).reasons())
                .extracting(Refusal::code)
                .containsExactly(state == WITHDRAWN ? "CHOICE_WITHDRAWN" : "CHOICE_NOT_INTERVIEWED");
    }

    @Test
    void whoseOfferFailedIsNotChosenAgainAndNeedsNoReason() {
        CandidatePool after = new CandidatePool(THREE.all(), Set.of(A));
        assertThat(ChoiceRules.check(new ChoiceProposal(A, "Proche.", List.of(), "Non."), after)
                        .reasons())
                .extracting(Refusal::code)
                .containsExactly("CHOICE_DECLINED");
        assertThat(ChoiceRules.check(new ChoiceProposal(B, "Proche.", List.of(), "Non."), after)
                        .orThrow())
                .containsOnlyKeys(C);
    }

    @ParameterizedTest
    @CsvSource({"ADMISSIBLE, false", "REVIEWED_N1, false", "REVIEWED_N2, true", "RECEIVED, true", "WITHDRAWN, true"})
    void nobodyIsChosenWhileAnAdmittedApplicationIsUnread(ApplicationState late, boolean allowed) {
        CandidatePool pool = pool(other(A, INTERVIEWED), other(B, late));
        assertThat(ChoiceRules.readToTheLast(pool).isAccepted()).isEqualTo(allowed);
    }

    @Test
    void theAssessmentSpeaksOfEveryInterviewedCandidateAndWaitsForTheGrids() {
        CandidatePool two = pool(other(A, INTERVIEWED), other(B, INTERVIEWED), other(C, NOT_RETAINED));
        assertThat(assessed(Map.of(A, "Clair.", B, "Précis."), two)).isEmpty();
        assertThat(assessed(Map.of(A, "Clair.", B, " "), two)).containsExactly("ASSESSMENT_INCOMPLETE");
        assertThat(assessed(Map.of(A, "Clair.", B, "Précis.", ELSEWHERE, "?"), two))
                .containsExactly("ASSESSMENT_UNKNOWN");
        assertThat(assessed(Map.of(A, "Clair."), pool(other(A, INTERVIEWED), other(B, SHORTLISTED))))
                .containsExactly("GRID_MISSING");
        assertThat(assessed(Map.of(), pool(other(A, WITHDRAWN)))).isEmpty();
    }

    private static List<String> assessed(Map<String, String> texts, CandidatePool pool) {
        return AssessmentRules.check(new AssessmentProposal("Entretiens conduits.", texts), pool).stream()
                .map(Refusal::code)
                .toList();
    }

    @Test
    void theShortlistDecidesOnEverybody() {
        assertThat(shortlist(false, List.of(A), "Profil éloigné.")).isEmpty();
        assertThat(shortlist(false, List.of(A, B), "")).isEmpty();
        assertThat(shortlist(false, List.of(A), "")).containsExactly("REASON_REQUIRED");
        assertThat(shortlist(false, List.of(), "Profil éloigné.")).containsExactly("SHORTLIST_EMPTY");
        assertThat(shortlist(true, List.of(A), "Profil éloigné.")).containsExactly("SHORTLIST_NOT_EMPTY");
        assertThat(shortlist(true, List.of(), "Profil éloigné.")).isEmpty();
        assertThat(ShortlistRules.decide(new ShortlistProposal(true, List.of(), ""), List.of())
                        .orThrow())
                .as("without any candidate")
                .isEmpty();
    }

    private static List<String> shortlist(boolean nobody, List<String> ticked, String reasons) {
        List<String> reviewed = CandidatePool.numbers(
                pool(other(A, REVIEWED_N2), other(B, REVIEWED_N2)).toShortlist());
        return ShortlistRules.decide(new ShortlistProposal(nobody, ticked, reasons), reviewed).reasons().stream()
                .map(Refusal::code)
                .toList();
    }

    @Test
    void theRecordAccountsForEveryCivilServant() {
        assertThat(record("Aucun profil.", Map.of(A, "Éloigné."))).isEmpty();
        assertThat(record("Aucun profil.", Map.of())).containsExactly("RECORD_REASON_MISSING");
        assertThat(record("", Map.of(A, "Éloigné."))).containsExactly("RECORD_TEXT_MISSING");
        assertThat(record("Aucun profil.", Map.of(A, "Éloigné.", B, "?")))
                .containsExactly("RECORD_UNKNOWN_APPLICATION");
    }

    private static List<String> record(String finding, Map<String, String> reasons) {
        return RecordRules.check(new RecordProposal(finding, reasons), List.of(A)).stream()
                .map(Refusal::code)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "CIVIL_SERVANT, true, STATUTORY",
        "COMPETITION_LAUREATE, true, STATUTORY",
        "OTHER, true, CONTRACT",
        "CIVIL_SERVANT, false, CONTRACT",
        "OTHER, false, CONTRACT"
    })
    void theOfferFollowsTheCandidateAndTheRoute(CandidateStatus status, boolean civilServantsFirst, OfferKind kind) {
        assertThat(OfferKind.of(status, civilServantsFirst)).isEqualTo(kind);
    }
}
