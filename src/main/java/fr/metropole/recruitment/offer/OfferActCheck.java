package fr.metropole.recruitment.offer;

import fr.metropole.recruitment.core.ActCheck;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.publication.NoticeView;
import fr.metropole.recruitment.publication.Notices;
import fr.metropole.recruitment.requisition.Requisitions;
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
    private final Requisitions requisitions;

    OfferActCheck(Offers offers, Notices notices, Requisitions requisitions) {
        this.offers = offers;
        this.notices = notices;
        this.requisitions = requisitions;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public List<Refusal> missing(ActToSign act) {
        return offers.current(act.reference()).map(this::missing).orElse(List.of());
    }

    @Override
    public List<Rule> rules(CaseReference reference) {
        return offers.current(reference).map(offer -> rules(offer)).orElse(List.of());
    }

    private List<Rule> rules(OfferView offer) {
        List<Rule> rules = new ArrayList<>();
        PersonId budgetBy = offer.budgetBy();
        if (offer.kind() == OfferKind.CONTRACT) {
            rules.add(Rule.of(
                    "OFFER_BUDGET",
                    "Le budget de l’engagement est confirmé",
                    "OFFER_BUDGET_MISSING",
                    budgetBy == null ? null : "Confirmé par " + budgetBy.value()));
        }
        OriginView origin = offer.origin();
        if (origin != null) {
            rules.add(Rule.of(
                    "OFFER_ORIGIN",
                    "L’employeur d’origine a donné son accord, ou deux mois de silence",
                    "ORIGIN_AGREEMENT_MISSING",
                    origin.answer() == null ? null : "Réponse enregistrée"));
        }
        ActView act = offer.act();
        rules.add(Rule.of(
                "ACT_DECLARATION",
                "L’acte cite la déclaration de ce recrutement",
                "DECLARATION_NUMBER_DIFFERS",
                act == null ? null : "Acte n° " + act.number()));
        rules.add(fourEyes(offer));
        return rules;
    }

    private Rule fourEyes(OfferView offer) {
        PersonId signedBy = offer.act() == null ? null : offer.act().signedBy();
        String breach = signedBy == null
                ? null
                : requisitions
                        .find(offer.caseReference())
                        .flatMap(need -> FourEyes.signature(need, offer.budgetBy(), signedBy))
                        .map(Refusal::sentence)
                        .orElse(null);
        return Rule.judged(
                "FOUR_EYES",
                "Qui demande, qui répond du budget et qui signe sont trois personnes",
                signedBy == null ? null : "Acte signé par " + signedBy.value(),
                breach);
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
