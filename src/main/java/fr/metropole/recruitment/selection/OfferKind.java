package fr.metropole.recruitment.selection;

import fr.metropole.recruitment.application.CandidateStatus;

/** By which act the chosen candidate would be hired; the case's gateway reads these names. */
public enum OfferKind {
    STATUTORY,
    CONTRACT;

    /**
     * A civil servant or a laureate is appointed by order where the post is open to them first, others by contract.
     *
     * @param civilServantsFirst whether the search for a civil servant comes before any contract
     */
    static OfferKind of(CandidateStatus status, boolean civilServantsFirst) {
        return status.isStatutory() && civilServantsFirst ? STATUTORY : CONTRACT;
    }
}
