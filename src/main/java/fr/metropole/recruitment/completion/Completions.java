package fr.metropole.recruitment.completion;

import fr.metropole.recruitment.core.CaseReference;
import java.util.Optional;

/** Reads how cases end. */
public interface Completions {

    /** Empty until the first step of the end of a case is done. */
    Optional<CompletionView> find(CaseReference reference);
}
