package fr.metropole.recruitment.process.edge;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Takes the place of the engine's own form handler on every user task: what is submitted goes to {@link Submitted} instead
 * of into process variables, and whoever completes a group's task becomes its assignee, so that the history names him.
 */
final class TaskFormDoor implements TaskFormHandler {

    private final TaskFormHandler engineHandler;

    TaskFormDoor(TaskFormHandler engineHandler) {
        this.engineHandler = engineHandler;
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        return engineHandler.createTaskForm(task);
    }

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        // the engine's handler, which answers the reading side, has been configured by the parse itself
    }

    @Override
    public void submitFormVariables(VariableMap properties, VariableScope scope) {
        TaskEntity task = (TaskEntity) scope;
        String before = task.getAssignee();
        String actor = Context.getCommandContext().getAuthenticatedUserId();
        if (actor != null && !actor.equals(before)) {
            task.setAssignee(actor);
        }
        Submitted.put(properties, before, task);
    }
}
