package fr.metropole.recruitment.process;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Answers that the gateways of a model read: the only thing a completed task leaves in the engine.
 *
 * @param variables name (of {@code ProcessVariables}) to value: text, whole number, yes/no or list of user ids
 */
public record Routing(Map<String, Object> variables) {

    private static final String VERDICT = "verdict";

    public Routing {
        variables = Map.copyOf(variables);
    }

    /** The task leaves nothing for a gateway. */
    public static Routing none() {
        return new Routing(Map.of());
    }

    /** The task's answer, e.g. {@code APPROVED}. */
    public static Routing verdict(String answer) {
        return new Routing(Map.of(VERDICT, answer));
    }

    /** The task's answer as the enum of the domain names it. */
    public static Routing verdict(Enum<?> answer) {
        return verdict(answer.name());
    }

    /** The same with one more variable. */
    public Routing with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(variables);
        more.put(name, value);
        return new Routing(more);
    }
}
