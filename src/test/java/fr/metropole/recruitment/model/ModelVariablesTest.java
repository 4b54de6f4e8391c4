package fr.metropole.recruitment.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.process.ProcessVariables;
import java.lang.reflect.Field;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The models use the listed variables and no other: what is not listed could carry what people typed. */
class ModelVariablesTest {

    /** Written and read by code alone: the number by which an application is found. */
    private static final Set<String> OF_THE_CODE = Set.of(ProcessVariables.APPLICATION_ID);

    @Test
    void modelsAndListNameTheSameVariables() throws IllegalAccessException {
        Set<String> listed = new TreeSet<>();
        for (Field field : ProcessVariables.class.getFields()) {
            listed.add((String) field.get(null));
        }
        listed.removeAll(OF_THE_CODE);
        assertThat(Models.ids()
                        .flatMap(id -> Expressions.variables(id).stream())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(listed);
    }
}
