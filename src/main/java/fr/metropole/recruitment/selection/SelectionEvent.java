package fr.metropole.recruitment.selection;

import fr.metropole.recruitment.core.CaseEvent;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Label;
import fr.metropole.recruitment.core.PersonId;
import java.util.List;

/** What happens in a selection; published inside the transaction that does it. Names no candidate, only numbers. */
public sealed interface SelectionEvent extends CaseEvent {

    CaseReference reference();

    /** Every reviewed application has its decision. */
    @Label("Présélection arrêtée")
    record ShortlistSettled(
            CaseReference reference,
            @Label("Tour") int round,
            @Label("Candidatures décidées") int decided,
            @Label("Présélectionnées") List<String> shortlisted,
            PersonId by)
            implements SelectionEvent {
        @Override
        public Nature nature() {
            return Nature.DECISION;
        }
    }

    /** Panel and questions are fixed. */
    @Label("Jury composé")
    record PanelComposed(
            CaseReference reference,
            @Label("Jury") List<PersonId> panel,
            @Label("Conflits d’intérêts") List<PersonId> conflicts,
            @Label("Questions") int questions,
            PersonId by)
            implements SelectionEvent {}

    /** The rule asks for no interview, and the choice is made without one. */
    @Label("Choix sans entretien")
    record InterviewsWaived(CaseReference reference, @Label("Motif") String reason, PersonId by)
            implements SelectionEvent {
        @Override
        public Nature nature() {
            return Nature.DECISION;
        }
    }

    /** The assessment document is written. */
    @Label("Document d’appréciation établi")
    record AssessmentWritten(CaseReference reference, @Label("Candidats") int candidates, PersonId by)
            implements SelectionEvent {}

    /** A candidate is chosen. */
    @Label("Candidat choisi")
    record CandidateChosen(
            CaseReference reference,
            String applicationNumber,
            @Label("En réserve") List<String> reserve,
            @Label("Motif") String reason,
            PersonId by)
            implements SelectionEvent {
        @Override
        public Nature nature() {
            return Nature.DECISION;
        }
    }

    /** No interviewed candidate is chosen. */
    @Label("Aucun candidat choisi")
    record NobodyChosen(CaseReference reference, @Label("Motif") String reason, PersonId by) implements SelectionEvent {
        @Override
        public Nature nature() {
            return Nature.DECISION;
        }
    }

    /** The offer to the chosen candidate did not come about. */
    @Label("Choix devenu sans effet")
    record ChoiceFell(CaseReference reference, String applicationNumber) implements SelectionEvent {}

    /** The record of an unsuccessful search waits for its signature. */
    @Label("Constat infructueux préparé")
    record RecordPrepared(CaseReference reference, @Label("Tour") int round, PersonId by) implements SelectionEvent {}

    /** The authority sent the record back. */
    @Label("Constat infructueux renvoyé")
    record RecordReturned(CaseReference reference, @Label("Tour") int round, @Label("Motif") String reason, PersonId by)
            implements SelectionEvent {}

    /** The record is signed. */
    @Label("Constat infructueux signé")
    record RecordSigned(CaseReference reference, @Label("Tour") int round, PersonId by) implements SelectionEvent {
        @Override
        public Nature nature() {
            return Nature.SIGN_OFF;
        }
    }

    /** Applications for a contract may be read from now on. */
    @Label("Candidatures contractuelles ouvertes à l’examen")
    record ContractPoolOpened(CaseReference reference, @Label("Tour") int round) implements SelectionEvent {}
}
