package fr.metropole.recruitment.offer;

import fr.metropole.recruitment.core.ActCheck;
import fr.metropole.recruitment.core.Refusal;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Looks at the whole case before its act is signed. A technical administrator can move a process past any step; what the
 * step should have left in the case is then missing, and is named to the authority.
 */
@Component
public class CaseCheck {

    private final List<ActCheck> checks;

    CaseCheck(List<ActCheck> checks) {
        this.checks =
                checks.stream().sorted(Comparator.comparingInt(ActCheck::order)).toList();
    }

    /** Every legal step that the case lacks, in the order of the path; empty when the act may be signed. */
    public List<Refusal> missing(OfferView offer) {
        ActCheck.ActToSign act = new ActCheck.ActToSign(
                offer.caseReference(), offer.applicationNumber(), offer.kind() == OfferKind.CONTRACT);
        return checks.stream().flatMap(check -> check.missing(act).stream()).toList();
    }
}
