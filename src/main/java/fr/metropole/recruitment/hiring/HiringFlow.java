package fr.metropole.recruitment.hiring;

import fr.metropole.recruitment.core.CaseReference;

/** What the case asks of the procedure that runs for it. */
public interface HiringFlow {

    /** Starts the procedure for a draft; the actor is whoever is signed in. */
    void start(CaseReference reference);

    /** Ends the procedure wherever it stands; every candidate still gets an answer. */
    void abandon(CaseReference reference);
}
