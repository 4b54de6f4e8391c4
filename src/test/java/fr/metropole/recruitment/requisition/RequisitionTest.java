package fr.metropole.recruitment.requisition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The request keeps its own rules, whatever the procedure around it does. */
class RequisitionTest {

    private static final PersonId DIRECTOR = new PersonId("directeur.daden");

    private final Requisition request = Needs.requisition(new CaseReference("MGP REMPL DADEN 22"), Needs.replacement());

    @Test
    void takesEachStepOnceAndInTurn() {
        assertRefused(request.describeJob(), "STEP_NOT_AWAITED");
        request.start().orThrow();
        assertRefused(request.start(), "STEP_NOT_AWAITED");
        assertRefused(give(ReviewStep.N2, DIRECTOR, Verdict.APPROVED, null), "STEP_NOT_AWAITED");
        request.describeJob().orThrow();
        assertRefused(give(ReviewStep.DGA, DIRECTOR, Verdict.APPROVED, null), "STEP_NOT_AWAITED");
        give(ReviewStep.N2, DIRECTOR, Verdict.APPROVED, null).orThrow();
        assertRefused(give(ReviewStep.N2, DIRECTOR, Verdict.REFUSED, "Non."), "STEP_NOT_AWAITED");
        assertRefused(request.resubmit(), "STEP_NOT_AWAITED");
        assertRefused(request.change(Needs.creation()), "REQUISITION_NOT_CHANGEABLE");
        assertThat(request.toView().opinions()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(ReviewStep.class)
    void isNeverDecidedByItsRequester(ReviewStep step) {
        upTo(step);

        assertRefused(
                give(step, Needs.REQUESTER, Verdict.APPROVED, null),
                step == ReviewStep.BUDGET ? "FOUR_EYES_BUDGET" : "OWN_REQUEST");
        assertThat(request.toView().status()).isEqualTo(RequisitionStatus.IN_REVIEW);
    }

    @ParameterizedTest
    @EnumSource(
            value = Verdict.class,
            names = {"REFUSED", "RETURNED"})
    void wantsAReason(Verdict verdict) {
        upTo(ReviewStep.DGA);

        assertRefused(give(ReviewStep.DGA, DIRECTOR, verdict, " "), "REASON_MISSING");
        assertRefused(give(ReviewStep.DGA, DIRECTOR, verdict, null), "REASON_MISSING");
        give(ReviewStep.DGA, DIRECTOR, verdict, "Parce que.").orThrow();
    }

    @Test
    void takesOneOpinionForBothRolesOfAPerson() {
        upTo(ReviewStep.N2);
        request.give(new OpinionView(
                        ReviewStep.N2, ReviewStep.DGA, DIRECTOR, null, Needs.NOW, Verdict.APPROVED, null, 1))
                .orThrow();

        assertRefused(give(ReviewStep.DGA, DIRECTOR, Verdict.APPROVED, null), "STEP_NOT_AWAITED");
        give(ReviewStep.HR, DIRECTOR, Verdict.APPROVED, null).orThrow();
        assertThat(request.toView().opinions().get(0).label()).isEqualTo("avis du N+2, valant avis du DGA");
    }

    @Test
    void noOpinionCountsForARoleThatDoesNotFollow() {
        assertThatThrownBy(() -> new OpinionView(
                        ReviewStep.N2, ReviewStep.BUDGET, DIRECTOR, null, Needs.NOW, Verdict.APPROVED, null, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void forgetsTheBudgetVisaOfAnEarlierText() {
        upTo(ReviewStep.ARBITRATION);
        assertThat(request.toView().budgetVisaBy()).isEqualTo(DIRECTOR);

        give(ReviewStep.ARBITRATION, DIRECTOR, Verdict.RETURNED, "À revoir.").orThrow();

        assertThat(request.toView().budgetVisaBy()).isNull();
        request.change(Needs.creation()).orThrow();
        request.resubmit().orThrow();
        assertThat(request.round()).isEqualTo(2);
    }

    @Test
    void isWithdrawnUntilItIsDecided() {
        upTo(ReviewStep.ARBITRATION);
        give(ReviewStep.ARBITRATION, DIRECTOR, Verdict.APPROVED, null).orThrow();

        assertRefused(request.withdraw("Plus besoin."), "REQUISITION_OVER");
    }

    private void upTo(ReviewStep step) {
        request.start().orThrow();
        request.describeJob().orThrow();
        for (ReviewStep before : ReviewStep.values()) {
            if (before == step) {
                return;
            }
            give(before, DIRECTOR, Verdict.APPROVED, null).orThrow();
        }
    }

    private Outcome<Requisition> give(ReviewStep step, PersonId by, Verdict verdict, @Nullable String reason) {
        return request.give(new OpinionView(step, null, by, null, Needs.NOW, verdict, reason, request.round()));
    }

    private static void assertRefused(Outcome<?> outcome, String code) {
        assertThat(outcome.reasons()).extracting(Refusal::code).containsExactly(code);
    }
}
