package fr.metropole.recruitment.completion;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import java.time.LocalDate;

/** What happens at the end of a case; published inside the transaction that does it. */
public sealed interface CompletionEvent {

    CaseReference reference();

    /** The act went to legality control. */
    record Transmitted(CaseReference reference, LocalDate on, String number, boolean late, PersonId by)
            implements CompletionEvent {}

    /** Its receipt was acknowledged. */
    record Acknowledged(CaseReference reference, LocalDate on, PersonId by) implements CompletionEvent {}

    /** Every application still open was given its end. */
    record AnswersPrepared(CaseReference reference, CaseOutcome outcome) implements CompletionEvent {}

    /** Somebody made sure that every candidate has an answer. */
    record AnswersChecked(CaseReference reference, int candidates, PersonId by) implements CompletionEvent {}

    /** The outcome was declared, or nothing had to be. */
    record OutcomeDeclared(CaseReference reference, DeclarationKind kind, PersonId by) implements CompletionEvent {}

    /** The chosen candidate has started. */
    record Started(CaseReference reference, LocalDate on, PersonId by) implements CompletionEvent {}

    /** The trial period was confirmed, renewed or ended. */
    record TrialDecided(CaseReference reference, TrialVerdict verdict, String reason, PersonId by)
            implements CompletionEvent {}
}
