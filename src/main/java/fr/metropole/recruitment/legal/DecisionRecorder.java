package fr.metropole.recruitment.legal;

import java.util.Map;
import java.util.Optional;

/** Has the engine take a decision so that its history keeps it. */
public interface DecisionRecorder {

    /**
     * Takes the decision with the newest table.
     *
     * @param inputs by name of the fact
     * @return id of the decision instance; empty when the engine keeps none
     */
    Optional<String> record(String decision, Map<String, Object> inputs);
}
