package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.CaseReference;

/**
 * How the domain makes the process of one application start and go on; answered by the engine side. Started and
 * interrupted at once in the caller's transaction; decisions taken for many applications leave as one job each, so that
 * hundreds never share a transaction.
 */
public interface ApplicationFlow {

    /** Starts the process of a stored application, in this transaction. */
    void received(String number, CaseReference caseReference);

    /** The candidate added a document, if the process waits for one; in this transaction. */
    void documentAdded(String number);

    /** The candidate withdrew; in this transaction, which takes the open task from whoever has it. */
    void withdrawn(String number);

    /** The candidate gave up what was offered, which withdraws the application; by a job, since nobody has a task of it. */
    void offerGivenUp(String number);

    /**
     * The shortlist is settled; by a job.
     *
     * @param state shortlisted for an interview, shortlisted without one, or not shortlisted
     */
    void shortlistSettled(String number, ApplicationState state);

    /** The outcome is decided; by a job. */
    void outcomeDecided(String number, FinalOutcome outcome);

    /** The contract pool is open: everything that waits for it goes on, by one job each. */
    void contractPoolOpened(CaseReference caseReference);

    /** The case is closed; by a job. */
    void caseClosed(String number);
}
