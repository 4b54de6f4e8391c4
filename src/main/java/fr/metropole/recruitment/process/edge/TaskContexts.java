package fr.metropole.recruitment.process.edge;

import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.process.ProcessVariables;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskKey;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/** Reads a task of the engine into the words of the edge. */
final class TaskContexts {

    private TaskContexts() {}

    static TaskContext of(TaskEntity task, String actor, @Nullable String assignee) {
        return new TaskContext(
                new TaskKey(task.getProcessDefinition().getKey(), task.getTaskDefinitionKey()),
                task.getId(),
                String.valueOf(task.getExecution().getProcessBusinessKey()),
                new PersonId(actor),
                assignee == null ? null : new PersonId(assignee));
    }

    /**
     * What a reminder or an escalation says of a task.
     *
     * @param businessKey case reference or application number
     */
    record Overdue(
            TaskKey key, String taskName, String businessKey, String caseReference, @Nullable PersonId assignee) {}

    static Overdue overdue(TaskEntity task) {
        return new Overdue(
                new TaskKey(task.getProcessDefinition().getKey(), task.getTaskDefinitionKey()),
                String.valueOf(task.getName()),
                String.valueOf(task.getExecution().getProcessBusinessKey()),
                String.valueOf(task.getVariable(ProcessVariables.CASE_REFERENCE)),
                task.getAssignee() == null ? null : new PersonId(task.getAssignee()));
    }

    /** Form id that the model names for the task. */
    static String formId(TaskEntity task) {
        return task.getTaskDefinition()
                .getFormDefinition()
                .getCamundaFormDefinitionKey()
                .getExpressionText();
    }
}
