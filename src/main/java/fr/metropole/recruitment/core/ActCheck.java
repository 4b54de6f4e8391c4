package fr.metropole.recruitment.core;

import java.util.List;

/**
 * What one step of the path must have left behind before an act may be signed. Each module of the path answers for its own
 * part from what it keeps, so that nobody reaches the signature by moving the process past a step.
 */
public interface ActCheck extends CaseRules {

    /** Every legal step that is missing, named; empty when all is done. */
    List<Refusal> missing(ActToSign act);

    /**
     * An act laid before the authority.
     *
     * @param contract whether it is a contract; an appointment by order otherwise
     */
    record ActToSign(CaseReference reference, String applicationNumber, boolean contract) {}
}
