package fr.metropole.recruitment.offer;

import fr.metropole.recruitment.core.ActCheck;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.publication.NoticeView;
import fr.metropole.recruitment.publication.Notices;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** No act without its budget, the agreement of the employer of origin and the number of its own declaration. */
@Component
class OfferActCheck implements ActCheck {

    private static final int PLACE = 50;

    private final Offers offers;
    private final Notices notices;

    OfferActCheck(Offers offers, Notices notices) {
        this.offers = offers;
        this.notices = notices;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public List<Refusal> missing(ActToSign act) {
        return offers.current(act.reference()).map(this::missing).orElse(List.of());
    }

    private List<Refusal> missing(OfferView offer) {
        List<Refusal> missing = new ArrayList<>();
        if (offer.kind() == OfferKind.CONTRACT && offer.budgetBy() == null) {
            missing.add(OfferRefusals.budgetMissing());
        }
        OriginView origin = offer.origin();
        if (origin != null && (origin.answer() == null || origin.answer() == OriginAnswer.OPPOSED)) {
            missing.add(OfferRefusals.originAgreementMissing());
        }
        Optional<String> declared = notices.find(offer.caseReference()).map(NoticeView::declarationNumber);
        ActView act = offer.act();
        if (act != null
                && declared.isPresent()
                && !declared.get().equals(Objects.requireNonNullElse(act.declarationNumber(), ""))) {
            missing.add(OfferRefusals.declarationNumberDiffers(declared.get()));
        }
        return missing;
    }
}
