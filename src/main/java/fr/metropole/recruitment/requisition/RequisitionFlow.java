package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseReference;

/** What the request asks of the procedure that runs for it. */
public interface RequisitionFlow {

    /** The need was given up: whatever is under way for the request ends. Nothing happens when nothing is under way. */
    void withdrawn(CaseReference reference);
}
