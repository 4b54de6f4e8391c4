package fr.metropole.recruitment.offer;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.CaseSection;
import fr.metropole.recruitment.core.RoleTitles;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The offers on the page of a case. */
@Component
class OfferSection implements CaseSection {

    private static final int PLACE = 70;

    private final Offers offers;
    private final RoleTitles titles;

    OfferSection(Offers offers, RoleTitles titles) {
        this.offers = offers;
        this.titles = titles;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public String title() {
        return "Offre et acte";
    }

    @Override
    public List<Line> lines(CaseReference reference) {
        return offers.ofCase(reference).stream()
                .flatMap(offer -> lines(offer).stream())
                .toList();
    }

    private List<Line> lines(OfferView offer) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.link(
                offer.kind().label(),
                offer.status().label() + ", candidature " + offer.applicationNumber(),
                "/candidatures/" + offer.applicationNumber()));
        lines.add(Line.of("Conditions", String.join("\n", OfferWords.terms(offer))));
        lines.add(Line.of("Réponse attendue jusqu’au", OfferWords.day(offer.answerBy())));
        CandidateAnswer answer = offer.answer();
        if (answer != null) {
            lines.add(Line.of(
                    "Réponse du candidat",
                    OfferWords.day(answer.answeredOn()) + ", " + answer.means().label()));
        }
        if (offer.origin() != null) {
            lines.add(Line.of("Employeur d’origine", OfferWords.origin(offer)));
        }
        act(offer, lines);
        if (offer.closingReason() != null) {
            lines.add(Line.of("Motif de fin", offer.closingReason()));
        }
        return lines;
    }

    private void act(OfferView offer, List<Line> lines) {
        ActView act = offer.act();
        if (act != null) {
            lines.add(Line.of("Acte", "%s (%s)".formatted(act.number(), act.citation())));
            lines.add(Line.of(
                    "Signature de l’autorité",
                    act.signedOn() == null ? "en attente" : OfferWords.day(act.signedOn()) + signer(act)));
        }
    }

    private String signer(ActView act) {
        return act.signedBy() == null ? "" : ", " + titles.titleOf(act.signedBy());
    }
}
