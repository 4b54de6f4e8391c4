package fr.metropole.recruitment.access.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * Lists and counts the tasks that a person may see, for queries and saved filters alike. The stock way joins a row of
 * rights for each task, which took seconds with ten thousand open tasks; this one asks indexes for who has the task.
 */
final class VisibleTasks extends TaskManager {

    /** Hands this manager to the engine in place of its own. */
    static final class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return TaskManager.class;
        }

        @Override
        public Session openSession() {
            return new VisibleTasks();
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Task> findTasksByQueryCriteria(TaskQueryImpl query) {
        configureQuery(query);
        String statement = isSortedByVariable(query)
                ? isNarrowed(query) ? "selectVisibleTasks" : "selectTaskByQueryCriteria"
                : "selectTasks" + (mayComeTwice(query) ? "Among" : "Once");
        return getDbEntityManager().selectList(statement, query);
    }

    @Override
    public long findTaskCountByQueryCriteria(TaskQueryImpl query) {
        configureQuery(query);
        String statement = isSortedByVariable(query)
                ? isNarrowed(query) ? "selectVisibleTaskCount" : "selectTaskCountByQueryCriteria"
                : "selectTaskCount" + (mayComeTwice(query) ? "Among" : "Once");
        return (Long) getDbEntityManager().selectOne(statement, query);
    }

    private static boolean isSortedByVariable(TaskQueryImpl query) {
        return query.getOrderingProperties().stream().anyMatch(order -> order.getRelation() != null);
    }

    /** Joined with its candidates a task has several rows. */
    private static boolean mayComeTwice(TaskQueryImpl query) {
        return query.getQueries().stream().anyMatch(VisibleTasks::asksForCandidates);
    }

    private static boolean asksForCandidates(TaskQueryImpl query) {
        return query.getCandidateUser() != null
                || query.getCandidateGroup() != null
                || query.getCandidateGroupLike() != null
                || query.getCandidateGroupsInternal() != null
                || query.getInvolvedUser() != null
                || query.isWithCandidateGroups()
                || query.isWithCandidateUsers();
    }

    /** Notes who asks, for the own statements; the stock check stays off. */
    @Override
    protected void configureQuery(TaskQueryImpl query) {
        AuthorizationCheck check = query.getAuthCheck();
        check.getPermissionChecks().clear();
        check.setAuthorizationCheckEnabled(false);
        narrow(check, TaskChecks.asking());
        getTenantManager().configureQuery(query);
    }

    /** Nobody can create one by hand, and the procedure knows none: see {@link TaskChecks}. */
    @Override
    public List<Task> findTasksByParentTaskId(String parentTaskId) {
        return List.of();
    }

    /** An execution waits in one task at most: when that one is at hand, the database has no other to tell of. */
    @Override
    public List<TaskEntity> findTasksByExecutionId(String executionId) {
        return getDbEntityManager().getCachedEntitiesByType(TaskEntity.class).stream()
                .filter(task -> executionId.equals(task.getExecutionId()))
                .findFirst()
                .map(task -> (List<TaskEntity>) new ArrayList<>(List.of(task)))
                .orElseGet(() -> super.findTasksByExecutionId(executionId));
    }

    /** There are no rows of rights on tasks to delete. */
    @Override
    public void deleteAuthorizations(Resource resource, String resourceId) {
        // see NoTaskRows
    }

    private static void narrow(AuthorizationCheck check, @Nullable Authentication agent) {
        check.setAuthUserId(null);
        check.setAuthGroupIds(null);
        if (agent != null && !TaskRights.of(agent).readsAll()) {
            check.setAuthUserId(agent.getUserId());
            check.setAuthGroupIds(agent.getGroupIds());
        }
    }

    private static boolean isNarrowed(TaskQueryImpl query) {
        return query.getAuthCheck().getAuthUserId() != null;
    }
}
