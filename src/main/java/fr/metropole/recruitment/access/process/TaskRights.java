package fr.metropole.recruitment.access.process;

import fr.metropole.recruitment.access.Groups;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;

/**
 * The one rule of rights on a task. It follows from who has the task, so that no rows have to be written for each task:
 * who has it may work on it; HR, audit and administration may look at all; only the head of HR and the administration
 * give a task to somebody else.
 *
 * @param userId who asks
 * @param groups his groups
 */
record TaskRights(String userId, Collection<String> groups) {

    private static final List<String> READERS_OF_ALL = List.of(Groups.HR, Groups.AUDITORS, Groups.ADMIN);

    /** Audit and HR read the forms; the administration may not: they show candidates. */
    private static final List<String> READERS_OF_ALL_FORMS = List.of(Groups.HR, Groups.AUDITORS);

    static final List<String> BESIDE_THE_PROCEDURE = List.of(Groups.AUDITORS, Groups.ADMIN);

    private static final List<String> ASSIGNERS = List.of(Groups.HEAD_OF_HR, Groups.ADMIN);

    static TaskRights of(Authentication agent) {
        return new TaskRights(agent.getUserId(), agent.getGroupIds() == null ? List.of() : agent.getGroupIds());
    }

    boolean readsAll() {
        return isInOneOf(READERS_OF_ALL);
    }

    boolean mayRead(TaskEntity task) {
        return readsAll() || isEntrusted(task);
    }

    boolean mayReadForm(TaskEntity task) {
        return isInOneOf(READERS_OF_ALL_FORMS) || (!groups.contains(Groups.ADMIN) && isEntrusted(task));
    }

    boolean mayWork(TaskEntity task) {
        return isColleague() && isEntrusted(task);
    }

    /** Audit and administration stay beside the procedure, even where somebody entrusts a task to them. */
    private boolean isColleague() {
        return !isInOneOf(BESIDE_THE_PROCEDURE);
    }

    /** Everybody may give back what he has; the REST guard lets nobody else hand a task to a third person. */
    boolean mayAssign(TaskEntity task) {
        return isInOneOf(ASSIGNERS) || (userId.equals(task.getAssignee()) && mayWork(task));
    }

    private boolean isEntrusted(TaskEntity task) {
        return userId.equals(task.getAssignee())
                || task.getCandidates().stream().anyMatch(link -> names(link, task));
    }

    private boolean names(IdentityLink candidate, TaskEntity task) {
        return userId.equals(candidate.getUserId())
                || (task.getAssignee() == null && groups.contains(candidate.getGroupId()));
    }

    private boolean isInOneOf(List<String> some) {
        return some.stream().anyMatch(groups::contains);
    }
}
