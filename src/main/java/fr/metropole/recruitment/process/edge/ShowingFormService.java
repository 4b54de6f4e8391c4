package fr.metropole.recruitment.process.edge;

import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.process.FormShown;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.StartHandler;
import java.io.InputStream;
import java.util.Collection;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Answers "which values does this form show" from the domain instead of from process variables, at the moment of reading.
 * So a form may show a candidate's name that no engine table ever holds.
 */
final class ShowingFormService extends FormServiceImpl {

    private final TaskHandlers handlers;
    private final ApplicationEventPublisher events;
    private final ShownVariables shownVariables = new ShownVariables();
    private final PrefilledForm prefilledForm = new PrefilledForm();

    ShowingFormService(TaskHandlers handlers, ApplicationEventPublisher events) {
        this.handlers = handlers;
        this.events = events;
    }

    @Override
    public VariableMap getTaskFormVariables(
            String taskId, @Nullable Collection<String> names, boolean deserializeValues) {
        return commandExecutor.execute(context -> shownVariables.of(taskView(context, taskId), names));
    }

    @Override
    public VariableMap getStartFormVariables(
            String definitionId, @Nullable Collection<String> names, boolean deserializeValues) {
        return commandExecutor.execute(context -> shownVariables.of(startView(context, definitionId), names));
    }

    @Override
    public InputStream getDeployedStartForm(String definitionId) {
        InputStream schema = super.getDeployedStartForm(definitionId);
        return prefilledForm.of(schema, commandExecutor.execute(context -> startView(context, definitionId)));
    }

    private FormView taskView(CommandContext context, String taskId) {
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        if (task == null) {
            throw new BadUserRequestException("Cannot find task with id '" + taskId + "'.");
        }
        for (CommandChecker checker : context.getProcessEngineConfiguration().getCommandCheckers()) {
            checker.checkReadTaskVariable(task);
        }
        String actor = context.getAuthenticatedUserId();
        if (actor == null || task.getTaskDefinition() == null) {
            return FormView.empty();
        }
        var read = TaskContexts.of(task, actor, task.getAssignee());
        FormView view = handlers.handler(read.key()).show(read);
        events.publishEvent(new FormShown(task.getProcessInstanceId(), read, String.valueOf(task.getName()), view));
        return view;
    }

    private FormView startView(CommandContext context, String definitionId) {
        ProcessDefinitionEntity definition = Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(definitionId);
        for (CommandChecker checker : context.getProcessEngineConfiguration().getCommandCheckers()) {
            checker.checkReadProcessDefinition(definition);
        }
        StartHandler start = handlers.start(definition.getKey());
        String actor = context.getAuthenticatedUserId();
        return start == null || actor == null ? FormView.empty() : start.show(new PersonId(actor));
    }
}
