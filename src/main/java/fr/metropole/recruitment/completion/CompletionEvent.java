package fr.metropole.recruitment.completion;

import fr.metropole.recruitment.core.CaseEvent;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Label;
import fr.metropole.recruitment.core.PersonId;
import java.time.LocalDate;

/** What happens at the end of a case; published inside the transaction that does it. */
public sealed interface CompletionEvent extends CaseEvent {

    CaseReference reference();

    /** The act went to legality control. */
    @Label("Acte transmis au contrôle de légalité")
    record Transmitted(
            CaseReference reference,
            @Label("Date") LocalDate on,
            @Label("Numéro") String number,
            @Label("Hors délai") boolean late,
            PersonId by)
            implements CompletionEvent {}

    /** Its receipt was acknowledged. */
    @Label("Accusé de réception du contrôle de légalité")
    record Acknowledged(CaseReference reference, @Label("Date") LocalDate on, PersonId by) implements CompletionEvent {}

    /** Every application still open was given its end. */
    @Label("Réponses aux candidats préparées")
    record AnswersPrepared(CaseReference reference, @Label("Issue") CaseOutcome outcome) implements CompletionEvent {}

    /** Somebody made sure that every candidate has an answer. */
    @Label("Réponses aux candidats vérifiées")
    record AnswersChecked(CaseReference reference, @Label("Candidats") int candidates, PersonId by)
            implements CompletionEvent {}

    /** The outcome was declared, or nothing had to be. */
    @Label("Issue du recrutement déclarée")
    record OutcomeDeclared(CaseReference reference, @Label("Déclaration") DeclarationKind kind, PersonId by)
            implements CompletionEvent {}

    /** The chosen candidate has started. */
    @Label("Prise de poste")
    record Started(CaseReference reference, @Label("Date") LocalDate on, PersonId by) implements CompletionEvent {}

    /** HR decided what follows a contract at its term. */
    @Label("Suite donnée au terme du contrat")
    record TermDecided(
            CaseReference reference, @Label("Décision") TermVerdict verdict, @Label("Motif") String reason, PersonId by)
            implements CompletionEvent {
        @Override
        public Nature nature() {
            return Nature.DECISION;
        }
    }

    /** The agent who was replaced comes back: the contract ends the day before. */
    @Label("Retour de l’agent remplacé")
    record AbsentAgentReturned(CaseReference reference, @Label("Date") LocalDate on, PersonId by)
            implements CompletionEvent {}

    /** The trial period was confirmed, renewed or ended. */
    @Label("Décision sur la période d’essai")
    record TrialDecided(
            CaseReference reference,
            @Label("Décision") TrialVerdict verdict,
            @Label("Motif") String reason,
            PersonId by)
            implements CompletionEvent {
        @Override
        public Nature nature() {
            return Nature.DECISION;
        }
    }
}
