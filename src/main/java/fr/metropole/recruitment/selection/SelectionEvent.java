package fr.metropole.recruitment.selection;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import java.util.List;

/** What happens in a selection; published inside the transaction that does it. Names no candidate, only numbers. */
public sealed interface SelectionEvent {

    CaseReference reference();

    /** Every reviewed application has its decision. */
    record ShortlistSettled(CaseReference reference, int round, int decided, List<String> shortlisted, PersonId by)
            implements SelectionEvent {}

    /** Panel and questions are fixed. */
    record PanelComposed(
            CaseReference reference, List<PersonId> panel, List<PersonId> conflicts, int questions, PersonId by)
            implements SelectionEvent {}

    /** The assessment document is written. */
    record AssessmentWritten(CaseReference reference, int candidates, PersonId by) implements SelectionEvent {}

    /** A candidate is chosen. */
    record CandidateChosen(
            CaseReference reference, String applicationNumber, List<String> reserve, String reason, PersonId by)
            implements SelectionEvent {}

    /** No interviewed candidate is chosen. */
    record NobodyChosen(CaseReference reference, String reason, PersonId by) implements SelectionEvent {}

    /** The offer to the chosen candidate did not come about. */
    record ChoiceFell(CaseReference reference, String applicationNumber) implements SelectionEvent {}

    /** The record of an unsuccessful search waits for its signature. */
    record RecordPrepared(CaseReference reference, int round, PersonId by) implements SelectionEvent {}

    /** The authority sent the record back. */
    record RecordReturned(CaseReference reference, int round, String reason, PersonId by) implements SelectionEvent {}

    /** The record is signed. */
    record RecordSigned(CaseReference reference, int round, PersonId by) implements SelectionEvent {}

    /** Applications for a contract may be read from now on. */
    record ContractPoolOpened(CaseReference reference, int round) implements SelectionEvent {}
}
