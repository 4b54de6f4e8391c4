package fr.metropole.recruitment.process.edge;

import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** Sends every completion through the form door: {@code complete} with variables is the same as submitting the form. */
final class FormBackedTaskService extends TaskServiceImpl {

    @Override
    public void complete(String taskId) {
        complete(taskId, null);
    }

    @Override
    public void complete(String taskId, @Nullable Map<String, Object> variables) {
        commandExecutor.execute(new SubmitTaskFormCmd(taskId, variables, false, false));
    }

    @Override
    public @Nullable VariableMap completeWithVariablesInReturn(
            String taskId, @Nullable Map<String, Object> variables, boolean deserializeValues) {
        return commandExecutor.execute(new SubmitTaskFormCmd(taskId, variables, true, deserializeValues));
    }
}
