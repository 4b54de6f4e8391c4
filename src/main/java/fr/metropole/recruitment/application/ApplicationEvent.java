package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.Actor;
import fr.metropole.recruitment.core.CaseReference;

/**
 * What happened to an application; published inside the transaction in which it happens. Holds numbers, codes and reasons,
 * never what identifies the candidate.
 */
public sealed interface ApplicationEvent {

    String number();

    CaseReference caseReference();

    /** An application is stored and has its number. */
    record Received(String number, CaseReference caseReference, boolean late, int documents, Actor by)
            implements ApplicationEvent {}

    /** The candidate sent more documents. */
    record DocumentsAdded(String number, CaseReference caseReference, int documents, Actor by)
            implements ApplicationEvent {}

    /**
     * Somebody decided something on the application, or the procedure did.
     *
     * @param state the state it led to
     * @param reason as it was typed; empty when none was asked for
     */
    record Decided(String number, CaseReference caseReference, ApplicationState state, String reason, Actor by)
            implements ApplicationEvent {}

    /** An interviewer submitted a grid; it is locked from now on. */
    record GridSubmitted(String number, CaseReference caseReference, boolean conflictOfInterest, Actor by)
            implements ApplicationEvent {}

    /** The candidate had erased what identified him; what was decided stays. */
    record Erased(String number, CaseReference caseReference, int documents, Actor by) implements ApplicationEvent {}
}
