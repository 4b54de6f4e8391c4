package fr.metropole.recruitment.offer.process;

import fr.metropole.recruitment.offer.ActView;
import fr.metropole.recruitment.offer.CandidateAnswer;
import fr.metropole.recruitment.offer.OfferView;
import fr.metropole.recruitment.offer.OfferWords;
import fr.metropole.recruitment.process.FormView;
import java.util.Objects;

/** An offer as the forms show it. */
final class OfferShow {

    private OfferShow() {}

    static FormView of(OfferView offer) {
        FormView view = FormView.empty()
                .with("offerKind", offer.kind().label())
                .with("offerStatus", offer.status().label())
                .with("offerTerms", "- " + String.join("\n- ", OfferWords.terms(offer)))
                .with("offerAnswerBy", OfferWords.day(offer.answerBy()))
                .with("offerAnswered", answered(offer.answer()))
                .with("offerOrigin", OfferWords.origin(offer))
                .with("offerReturned", Objects.requireNonNullElse(offer.returnReason(), ""))
                .with("originNeeded", offer.origin() != null);
        ActView act = offer.act();
        return act == null ? view : view.and(act(act));
    }

    private static FormView act(ActView act) {
        return FormView.empty()
                .with("actNumberShown", act.number())
                .with("actCitationShown", act.citation())
                .with("actDeclarationShown", Objects.requireNonNullElse(act.declarationNumber(), "non requise"))
                .with("actSignedShown", OfferWords.day(act.signedOn()));
    }

    private static String answered(@org.jspecify.annotations.Nullable CandidateAnswer answer) {
        return answer == null
                ? ""
                : "le %s (%s)"
                        .formatted(
                                OfferWords.day(answer.answeredOn()),
                                answer.means().label());
    }
}
