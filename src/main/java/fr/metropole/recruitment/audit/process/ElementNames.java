package fr.metropole.recruitment.audit.process;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** French names of the elements of a deployed model, as the engine has them in memory. */
@Component
class ElementNames {

    /** The name, or the id of an element that has none. */
    String of(String definition, String element) {
        ActivityImpl activity = Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(definition)
                .findActivity(element);
        return activity == null ? element : orId((String) activity.getProperty("name"), element);
    }

    static String orId(@Nullable String name, String element) {
        return name == null || name.isBlank() ? element : name.replaceAll("\\s+", " ");
    }
}
