package fr.metropole.recruitment.legal.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.jspecify.annotations.Nullable;

/** The facts as a decision of the engine gets them. */
final class DecisionInputs {

    private DecisionInputs() {}

    /** Every fact the table asks for; null for one on which nothing depends in this case. */
    static Map<String, @Nullable Object> of(Decision table, Map<String, Object> facts) {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        new TableModel(table).facts().forEach(fact -> inputs.put(fact, asTheEngineHasIt(facts.get(fact))));
        return inputs;
    }

    private static @Nullable Object asTheEngineHasIt(@Nullable Object fact) {
        return fact instanceof LocalDate day ? TableReader.startOf(day) : fact;
    }
}
