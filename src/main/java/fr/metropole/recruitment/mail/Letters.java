package fr.metropole.recruitment.mail;

import fr.metropole.recruitment.core.CaseReference;
import java.util.List;
import java.util.Set;

/** The letters to candidates. */
public interface Letters {

    /**
     * Writes a letter from its template, keeps it and queues it for sending, in the transaction of the step that causes it.
     *
     * @throws IllegalStateException when a template is missing: a fault of ours, found by a test
     */
    Letter write(LetterRequest request);

    /** The words of a letter as they would leave now; nothing is kept. */
    String preview(LetterRequest request);

    /** All letters of one application, oldest first. */
    List<Letter> ofApplication(String applicationNumber);

    /** All letters of a case, oldest first. */
    List<Letter> ofCase(CaseReference reference);

    /**
     * Takes subject and text out of all letters of an application and of their mails; that they were written, and when, stays.
     *
     * @return how many letters
     */
    int erase(String applicationNumber);

    /** Tells whether a letter has still to leave: its mail waits, or is on its way at this moment. */
    boolean isAwaitingDelivery(String applicationNumber);

    /** Numbers of the applications of a case to which a letter of one of these kinds was written. */
    Set<String> numbersWith(CaseReference reference, Set<LetterKind> kinds);

    /** Numbers of those applications of a case that have had a final answer. */
    Set<String> answered(CaseReference reference);

    /** Tells whether the candidate has had a final answer. */
    boolean hasAnswer(String applicationNumber);
}
