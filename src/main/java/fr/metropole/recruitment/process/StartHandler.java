package fr.metropole.recruitment.process;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import org.jspecify.annotations.Nullable;

/** What the domain does for the start form of a process. */
public interface StartHandler {

    /** Process id of the model whose start form this is. */
    String process();

    /** Values and options that the empty form shows. */
    default FormView show(PersonId actor) {
        return FormView.empty();
    }

    /**
     * Opens the case in the domain, in the transaction that starts the process.
     *
     * @param businessKey what the client gave as business key, or null; when it names a draft, that draft is started
     * @param submission checked against the start form before; empty when a draft is started
     * @return the business key of the new case and its first routing variables, or the refusals
     */
    Outcome<StartedCase> start(PersonId actor, @Nullable String businessKey, Submission submission);

    /**
     * Says in the words of the domain what the check of the form refused, so that one fault has one code at every door;
     * as it is where the domain has no word for it.
     *
     * @param refusal of the form check; its code begins with {@code FORM_}
     */
    default Refusal inOwnWords(Refusal refusal) {
        return refusal;
    }

    /** Tells whether the business key alone is enough to start, because a draft of that name waits. */
    default boolean startsDraft(String businessKey) {
        return false;
    }

    /**
     * A case that the domain has opened.
     *
     * @param businessKey the case reference
     * @param routing first routing variables
     */
    record StartedCase(String businessKey, Routing routing) {}
}
