package fr.metropole.recruitment.completion;

import fr.metropole.recruitment.core.CaseReference;

/** How the term of a contract is watched; answered by the engine side. */
public interface TermFlow {

    /** A contract with an end has begun. */
    void begin(CaseReference reference);

    /** The agent who is replaced comes back: nothing is left to decide. */
    void absentAgentReturns(CaseReference reference);
}
