package fr.metropole.recruitment.access.process;

import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import java.util.function.BiPredicate;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * Asks {@link TaskRights} where the engine would look for rows that grant rights on the task. Variables are written by
 * nobody: forms go to the domain, gateways read what the domain answers.
 */
final class TaskChecks extends AuthorizationCommandChecker {

    private static final Refusal NOT_VISIBLE =
            Refusal.forbidden("TASK_NOT_VISIBLE", "Cette tâche ne vous est pas accessible.");
    private static final Refusal NOT_YOURS = Refusal.forbidden(
            "TASK_NOT_YOURS", "Cette tâche ne vous est pas confiée : vous ne pouvez ni la prendre ni l’accomplir.");
    private static final Refusal NOT_YOURS_TO_GIVE = Refusal.forbidden(
            "TASK_NOT_YOURS_TO_GIVE",
            "Seule la direction des ressources humaines peut confier une tâche à une autre personne.");
    private static final Refusal NO_VARIABLES = Refusal.forbidden(
            "VARIABLES_NOT_HERE", "Les données d’un dossier ne se modifient que par le formulaire d’une tâche.");
    private static final Refusal NO_LOOSE_TASKS =
            Refusal.forbidden("TASK_NOT_CREATED_BY_HAND", "Les tâches naissent de la procédure, jamais à la main.");

    @Override
    public void checkReadTask(TaskEntity task) {
        check(task, TaskRights::mayRead, NOT_VISIBLE);
    }

    @Override
    public void checkReadTaskVariable(TaskEntity task) {
        check(task, TaskRights::mayReadForm, NOT_VISIBLE);
    }

    @Override
    public void checkTaskWork(TaskEntity task) {
        check(task, TaskRights::mayWork, NOT_YOURS);
    }

    @Override
    public void checkTaskAssign(TaskEntity task) {
        check(task, TaskRights::mayAssign, NOT_YOURS_TO_GIVE);
    }

    @Override
    public void checkUpdateTaskVariable(TaskEntity task) {
        refuseAnyone(NO_VARIABLES);
    }

    @Override
    public void checkUpdateProcessInstanceVariables(ExecutionEntity execution) {
        refuseAnyone(NO_VARIABLES);
    }

    @Override
    public void checkCreateTask(TaskEntity task) {
        refuseAnyone(NO_LOOSE_TASKS);
    }

    @Override
    public void checkCreateTask() {
        refuseAnyone(NO_LOOSE_TASKS);
    }

    @Override
    public void checkDeleteTask(TaskEntity task) {
        refuseAnyone(NO_LOOSE_TASKS);
    }

    private static void check(TaskEntity task, BiPredicate<TaskRights, TaskEntity> right, Refusal refusal) {
        Authentication agent = asking();
        if (agent != null && !right.test(TaskRights.of(agent), task)) {
            throw new RefusedException(isOpen(task) ? refusal : FailureReading.DONE_BY_ANOTHER);
        }
    }

    /**
     * Asks the database anew: when somebody else completes the task between our reading it and our reading its
     * candidates, the candidates are gone, and the person would be told that the task was never his.
     */
    private static boolean isOpen(TaskEntity task) {
        CommandContext command = Context.getCommandContext();
        return command.runWithoutAuthorization(() -> Context.getProcessEngineConfiguration()
                        .getTaskService()
                        .createTaskQuery()
                        .taskId(task.getId())
                        .count()
                > 0);
    }

    private static void refuseAnyone(Refusal refusal) {
        if (asking() != null) {
            throw new RefusedException(refusal);
        }
    }

    /** Who must be asked for his rights; null where the procedure itself acts: in delegates, listeners, jobs. */
    static @Nullable Authentication asking() {
        CommandContext command = Context.getCommandContext();
        Authentication agent = command.getAuthentication();
        boolean asked = command.isAuthorizationCheckEnabled()
                && Context.getProcessEngineConfiguration().isAuthorizationEnabled();
        return asked && agent != null && agent.getUserId() != null ? agent : null;
    }
}
