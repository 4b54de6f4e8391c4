package fr.metropole.recruitment.process;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;

/**
 * What the domain does for one user task of a model: shows values in its form and takes what was submitted. One bean per
 * user task; a test checks that every task of every model has exactly one.
 */
public interface UserTaskHandler {

    /** Process id and task id, as the constants of the model name them. */
    TaskKey key();

    /**
     * Values that the form shows: computed at each reading and stored nowhere, so they may hold what must never become a
     * process variable.
     */
    default FormView show(TaskContext task) {
        return FormView.empty();
    }

    /**
     * Says in the words of the domain what the check of the form refused, so that one fault has one code at every door;
     * as it is where the domain has no word for it.
     *
     * @param refusal of the form check; its code begins with {@code FORM_}
     */
    default Refusal inOwnWords(Refusal refusal) {
        return refusal;
    }

    /**
     * Hands the submission to the domain, in the transaction that completes the task.
     *
     * @param submission checked against the form before
     * @return the routing variables for the gateways, or the refusals, after which the task stays open and nothing is kept
     */
    Outcome<Routing> complete(TaskContext task, Submission submission);
}
