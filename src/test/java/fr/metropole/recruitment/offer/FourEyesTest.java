package fr.metropole.recruitment.offer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.requisition.RequisitionView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The request is of the head of innovation, its visa of finance. */
class FourEyesTest {

    private static final RequisitionView NEED = EarlierSteps.request(new CaseReference("MGP OFFRE"), null, null);

    @ParameterizedTest
    @CsvSource({
        "autorite, drh, accepted",
        "autorite, , accepted",
        "chef.innovation, drh, FOUR_EYES_SIGNATURE",
        "finances, drh, FOUR_EYES_SIGNATURE",
        "drh, drh, FOUR_EYES_SIGNATURE",
    })
    void whoSignsIsNeitherRequesterNorWhoAnsweredForTheBudget(
            String signer, @Nullable String budgetBy, String expected) {
        assertThat(FourEyes.signature(NEED, budgetBy == null ? null : new PersonId(budgetBy), new PersonId(signer))
                        .map(Refusal::code)
                        .orElse("accepted"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"finances, accepted", "chef.innovation, FOUR_EYES_BUDGET"})
    void whoConfirmsTheBudgetIsNotTheRequester(String by, String expected) {
        assertThat(FourEyes.budget(NEED, new PersonId(by)).map(Refusal::code).orElse("accepted"))
                .isEqualTo(expected);
    }
}
