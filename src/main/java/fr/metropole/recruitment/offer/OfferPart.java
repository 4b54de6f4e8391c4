package fr.metropole.recruitment.offer;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.CommunicablePart;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The offer made to him; offers to somebody else are masked. */
@Component
class OfferPart implements CommunicablePart {

    private static final int PLACE = 40;

    private final Offers offers;

    OfferPart(Offers offers) {
        this.offers = offers;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    @Transactional(readOnly = true)
    public Part of(CaseReference reference, String applicationNumber) {
        List<OfferView> all = offers.ofCase(reference);
        List<OfferView> own = all.stream()
                .filter(offer -> offer.applicationNumber().equals(applicationNumber))
                .toList();
        int others = all.size() - own.size();
        return new Part(
                "Offre et acte",
                own.stream().flatMap(offer -> passages(offer).stream()).toList(),
                others == 0
                        ? List.of()
                        : List.of(new Masked(
                                "Offres et actes concernant une autre personne", others, "Vie privée (CRPA L311-6)")));
    }

    private static List<Passage> passages(OfferView offer) {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(offer.kind().label(), offer.status().label()));
        passages.add(new Passage("Conditions", String.join("\n", OfferWords.terms(offer))));
        ActView act = offer.act();
        if (act != null && act.signedOn() != null) {
            passages.add(new Passage(
                    "Acte", act.number() + " (" + act.citation() + "), signé le " + OfferWords.day(act.signedOn())));
        }
        return passages;
    }
}
