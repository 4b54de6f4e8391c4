package fr.metropole.recruitment.audit;

import java.util.Optional;

/** The models as they were deployed, every version that ever ran. */
public interface Diagrams {

    /** The drawing of a deployed model by its id; empty when it is not there any more. */
    Optional<Diagram> of(String definition);
}
