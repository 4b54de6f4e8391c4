package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Refusal;
import java.util.Optional;

/**
 * What opens the applications for a contract where civil servants come first (CGFP L332-8, 2°); answered by the step that
 * keeps the record. The applications ask for themselves, so that nothing but a signed record opens them.
 */
public interface ContractGate {

    /** Whether the record that the search for a civil servant failed is signed. */
    boolean isSearchRecorded(CaseReference caseReference);

    /** Why no contract may be made at all, e.g. because the council created the post without a word on contracts. */
    Optional<Refusal> contractsClosed(CaseReference caseReference);
}
