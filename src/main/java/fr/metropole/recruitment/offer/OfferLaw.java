package fr.metropole.recruitment.offer;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import fr.metropole.recruitment.legal.LegalFacts;
import fr.metropole.recruitment.legal.LegalFactsBuilder;
import fr.metropole.recruitment.legal.LegalMoment;
import fr.metropole.recruitment.requisition.CaseLegalBasis;
import fr.metropole.recruitment.requisition.LegalBasis;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the law says once it is known who is hired and for how long. */
@Component
public class OfferLaw {

    private final CaseLegalBasis law;

    OfferLaw(CaseLegalBasis law) {
        this.law = law;
    }

    /**
     * The facts of the case for this offer. A civil servant may take any permanent post, whichever way was asked for.
     *
     * @param months length of the contract; null for an appointment, or a contract without an end
     */
    LegalFacts facts(CaseReference reference, OfferKind kind, @Nullable Integer months) {
        LegalFacts known = law.facts(reference);
        if (kind == OfferKind.CONTRACT) {
            return known.but().civilServantChosen(false).durationMonths(months).build();
        }
        LegalFactsBuilder chosen = known.but().civilServantChosen(true);
        boolean permanent = known.need() == Need.VACANCY || known.need() == Need.CREATION;
        return permanent ? chosen.route(Route.STATUTORY_ELSE_CONTRACT).build() : chosen.build();
    }

    Outcome<LegalBasis> basis(LegalFacts facts) {
        return law.basis(facts);
    }

    /** Decided for the case; a refusal aborts what rests on it. */
    void decide(CaseReference reference, LegalMoment moment, LegalFacts facts) {
        law.decide(reference, moment, facts).orThrow();
    }

    /** The basis as the act cites it; empty when the law has none for it. */
    public String citation(OfferView offer) {
        return basis(facts(offer.caseReference(), offer.kind(), offer.durationMonths()))
                .map(basis -> "%s (articles %s)".formatted(basis.basis(), String.join(", ", basis.articles())))
                .orThrow();
    }
}
