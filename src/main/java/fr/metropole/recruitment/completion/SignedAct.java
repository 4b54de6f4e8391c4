package fr.metropole.recruitment.completion;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.offer.ActView;
import fr.metropole.recruitment.offer.OfferStatus;
import fr.metropole.recruitment.offer.OfferView;
import fr.metropole.recruitment.offer.Offers;
import java.time.LocalDate;
import java.util.Optional;

/** The offer whose act is signed by all. */
record SignedAct(OfferView offer, LocalDate signedOn) {

    static Optional<SignedAct> of(Offers offers, CaseReference reference) {
        return offers.current(reference)
                .filter(offer -> offer.status() == OfferStatus.SIGNED)
                .flatMap(SignedAct::of);
    }

    private static Optional<SignedAct> of(OfferView offer) {
        ActView act = offer.act();
        return act == null || act.signedOn() == null
                ? Optional.empty()
                : Optional.of(new SignedAct(offer, act.signedOn()));
    }
}
