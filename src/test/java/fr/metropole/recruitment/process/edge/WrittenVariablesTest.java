package fr.metropole.recruitment.process.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.metropole.recruitment.fixture.CaseEngine;
import fr.metropole.recruitment.process.ProcessVariables;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;

/** Whatever code sets in the engine, by a delegate, a message or a task, is a routing answer or is refused. */
class WrittenVariablesTest extends CaseEngine {

    @Test
    void nothingButRoutingAnswersIsWritten() {
        ProcessInstance instance = run("requisition", started(replacement()));

        runtime.setVariable(instance.getId(), ProcessVariables.VERDICT, "APPROVED");
        assertThatThrownBy(() -> runtime.setVariable(instance.getId(), "candidateName", "Zoé"))
                .hasStackTraceContaining("not a routing variable: candidateName");
        assertThatThrownBy(() -> tasks.setVariableLocal(task(instance).getId(), "remark", "Zoé"))
                .hasStackTraceContaining("not a routing variable: remark");
        assertThatThrownBy(() -> runtime.startProcessInstanceByKey(
                        "requisition", instance.getBusinessKey(), Map.of("candidateName", "Zoé")))
                .hasStackTraceContaining("not a routing variable: candidateName");

        assertThat(runtime.getVariables(instance.getId()))
                .containsOnlyKeys(ProcessVariables.CASE_REFERENCE, ProcessVariables.VERDICT);
    }

    @Test
    void whatIsNeverWrittenMayPass() {
        ProcessInstance instance = run("requisition", started(replacement()));

        runtime.setVariable(instance.getId(), "passing", Variables.untypedValue("Zoé", true));

        assertThat(runtime.getVariables(instance.getId())).containsOnlyKeys(ProcessVariables.CASE_REFERENCE);
    }
}
