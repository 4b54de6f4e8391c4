package fr.metropole.recruitment.process;

import fr.metropole.recruitment.core.Refusal;
import java.util.Optional;

/** To whom a person may entrust a task by hand; answered by the module that keeps the accounts. */
@FunctionalInterface
public interface Entrusting {

    /**
     * @param userId account that shall have the task
     * @return why it may not have one, or nothing
     */
    Optional<Refusal> refusal(String userId);
}
