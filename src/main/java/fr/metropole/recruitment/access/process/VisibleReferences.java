package fr.metropole.recruitment.access.process;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.VariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.db.ListQueryParameterObject;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.jspecify.annotations.Nullable;

/**
 * Lets a person who may not read instances see which case his tasks belong to: of the processes in which he has a task,
 * the references of case and application, and no other variable. Tasklist shows them on the cards of its list. Spares the
 * question for variables of a task besides: the engine takes one manager of variables only.
 */
final class VisibleReferences extends VariableInstanceManager {

    /** Hands this manager to the engine in place of its own. */
    static final class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return VariableInstanceManager.class;
        }

        @Override
        public Session openSession() {
            return new VisibleReferences();
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<VariableInstance> findVariableInstanceByQueryCriteria(VariableInstanceQueryImpl query, Page page) {
        configureQuery(query);
        String statement = isNarrowed(query) ? "selectVisibleReferences" : "selectVariableInstanceByQueryCriteria";
        return getDbEntityManager().selectList(statement, query, page);
    }

    @Override
    public long findVariableInstanceCountByQueryCriteria(VariableInstanceQueryImpl query) {
        configureQuery(query);
        String statement =
                isNarrowed(query) ? "selectVisibleReferenceCount" : "selectVariableInstanceCountByQueryCriteria";
        return (Long) getDbEntityManager().selectOne(statement, query);
    }

    /** Who reads instances anyway keeps the engine's own check; for all others the own statements narrow. */
    @Override
    protected void configureQuery(VariableInstanceQueryImpl query) {
        Authentication agent = TaskChecks.asking();
        if (agent == null || TaskRights.of(agent).readsAll()) {
            super.configureQuery(query);
            return;
        }
        AuthorizationCheck check = query.getAuthCheck();
        check.getPermissionChecks().clear();
        check.setAuthorizationCheckEnabled(false);
        check.setAuthUserId(agent.getUserId());
        check.setAuthGroupIds(agent.getGroupIds());
        getTenantManager().configureQuery((ListQueryParameterObject) query);
    }

    /** A task has none of its own: what people type goes to the domain, and nobody may write variables beside it. */
    @Override
    public List<VariableInstanceEntity> findVariableInstancesByTaskIdAndVariableNames(
            String taskId, @Nullable Collection<String> names) {
        return List.of();
    }

    private static boolean isNarrowed(VariableInstanceQueryImpl query) {
        AuthorizationCheck check = query.getAuthCheck();
        return !check.isAuthorizationCheckEnabled() && check.getAuthUserId() != null;
    }
}
