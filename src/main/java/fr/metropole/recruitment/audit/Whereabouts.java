package fr.metropole.recruitment.audit;

import fr.metropole.recruitment.core.PersonId;
import java.util.Optional;

/** Where the current thread is in the engine, so that a fact of the domain finds the chain of its process instance. */
public interface Whereabouts {

    /** The process instance whose step is being carried out; empty outside of the engine. */
    Optional<String> instance();

    /** Who acts, when it is an agent. */
    Optional<PersonId> actor();
}
