package fr.metropole.recruitment.offer;

import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.requisition.RequisitionView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who requests, who answers for the budget and who signs are three people. */
final class FourEyes {

    private FourEyes() {}

    static Optional<Refusal> budget(RequisitionView need, PersonId by) {
        return by.equals(need.requester())
                ? Optional.of(Refusal.forbidden(
                        "FOUR_EYES_BUDGET", "Qui a demandé le recrutement n’en confirme pas le budget."))
                : Optional.empty();
    }

    /** @param budgetBy who confirmed the budget of the offer, beside the visa on the request */
    static Optional<Refusal> signature(RequisitionView need, @Nullable PersonId budgetBy, PersonId by) {
        return by.equals(need.requester()) || by.equals(need.budgetVisaBy()) || by.equals(budgetBy)
                ? Optional.of(Refusal.forbidden(
                        "FOUR_EYES_SIGNATURE",
                        "Qui a demandé le recrutement ou répondu de son budget ne signe pas l’acte."))
                : Optional.empty();
    }
}
