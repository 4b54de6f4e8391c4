package fr.metropole.recruitment.offer.process;

import fr.metropole.recruitment.offer.OfferStatus;
import fr.metropole.recruitment.offer.OfferView;
import fr.metropole.recruitment.process.ProcessVariables;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.requisition.LegalBasis;
import fr.metropole.recruitment.requisition.Requisitions;
import org.springframework.stereotype.Component;

/** What the completion of the case must know once the act is signed by all: legality control and trial period. */
@Component
class ActRouting {

    private final Requisitions requisitions;

    ActRouting(Requisitions requisitions) {
        this.requisitions = requisitions;
    }

    Routing of(OfferView offer, Enum<?> verdict) {
        Routing answer = Routing.verdict(verdict);
        if (offer.status() != OfferStatus.SIGNED) {
            return answer;
        }
        LegalBasis basis =
                requisitions.find(offer.caseReference()).orElseThrow().basis();
        return answer.with(ProcessVariables.LEGALITY_CONTROL, basis != null && basis.legalityControl())
                .with(ProcessVariables.TRIAL_PERIOD, offer.trial() != null);
    }
}
