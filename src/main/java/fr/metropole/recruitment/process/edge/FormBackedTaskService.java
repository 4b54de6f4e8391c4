package fr.metropole.recruitment.process.edge;

import fr.metropole.recruitment.core.RefusedException;
import fr.metropole.recruitment.process.Entrusting;
import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Sends every completion through the form door: {@code complete} with variables is the same as submitting the form. Where
 * a person entrusts a task to another one, that one is looked at first.
 */
final class FormBackedTaskService extends TaskServiceImpl {

    private final ObjectProvider<Entrusting> entrusting;

    FormBackedTaskService(ObjectProvider<Entrusting> entrusting) {
        this.entrusting = entrusting;
    }

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

    @Override
    public void setAssignee(String taskId, @Nullable String userId) {
        checkReceiver(userId);
        super.setAssignee(taskId, userId);
    }

    @Override
    public void addUserIdentityLink(String taskId, String userId, String type) {
        checkReceiver(userId);
        super.addUserIdentityLink(taskId, userId, type);
    }

    private void checkReceiver(@Nullable String userId) {
        if (userId == null) {
            return;
        }
        commandExecutor.execute(command -> {
            if (isByHand(command)) {
                check(command, userId);
            }
            return null;
        });
    }

    /** Not where the procedure itself acts: rules find the receiver there. */
    private static boolean isByHand(CommandContext command) {
        return command.isAuthorizationCheckEnabled() && command.getAuthenticatedUserId() != null;
    }

    private void check(CommandContext command, String userId) {
        command.runWithoutAuthorization(() -> {
            entrusting.stream()
                    .flatMap(accounts -> accounts.refusal(userId).stream())
                    .findFirst()
                    .ifPresent(refusal -> {
                        throw new RefusedException(refusal);
                    });
            return null;
        });
    }
}
