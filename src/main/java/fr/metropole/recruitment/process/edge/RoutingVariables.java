package fr.metropole.recruitment.process.edge;

import fr.metropole.recruitment.process.ProcessVariables;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The closed list of names that may live in the engine: the constants of {@link ProcessVariables}. */
final class RoutingVariables {

    /** Counters that the engine itself keeps for multi-instance tasks, and the item it hands to each. */
    private static final Set<String> ENGINE_OWN =
            Set.of("nrOfInstances", "nrOfCompletedInstances", "nrOfActiveInstances", "loopCounter");

    private static final Set<String> NAMES = Arrays.stream(ProcessVariables.class.getFields())
            .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
            .map(RoutingVariables::value)
            .collect(Collectors.toUnmodifiableSet());

    private RoutingVariables() {}

    static boolean isListed(String name) {
        return NAMES.contains(name) || ENGINE_OWN.contains(name);
    }

    /** @throws IllegalArgumentException when a handler tries to keep something else in the engine */
    static void check(String name) {
        if (!isListed(name)) {
            throw new IllegalArgumentException("not a routing variable: " + name);
        }
    }

    private static String value(Field field) {
        try {
            return String.valueOf(field.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
