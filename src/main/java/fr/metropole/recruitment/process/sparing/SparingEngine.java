package fr.metropole.recruitment.process.sparing;

import fr.metropole.recruitment.process.OwnStatements;
import java.util.ArrayList;
import java.util.List;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentManager;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.JobManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the sparing managers in the place of the engine's own before it is built. */
@Component
class SparingEngine extends AbstractProcessEnginePlugin {

    private record Factory(Class<?> type, java.util.function.Supplier<Session> opens) implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return type;
        }

        @Override
        public Session openSession() {
            return opens.get();
        }
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        ProcessOfJobDefinition known = new ProcessOfJobDefinition();
        engine.setCustomSessionFactories(plus(
                engine.getCustomSessionFactories(),
                new Factory(JobDefinitionManager.class, () -> new JobDefinitionsAtOnce(known)),
                new Factory(ProcessDefinitionManager.class, DefinitionsAtHand::new),
                new Factory(JobManager.class, NoEventJobs::new),
                new Factory(ExecutionManager.class, ExecutionsAtOnce::new),
                new Factory(IncidentManager.class, IncidentsOfFailedJobs::new)));
        engine.setHistoryEventProducer(new HistoryOfKnownModels());
        // nothing of a case is removed but by the retention process; the engine's own date of removal would be
        // written to sixteen tables when a case ends
        engine.setHistoryRemovalTimeStrategy(ProcessEngineConfigurationImpl.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
        engine.setHistoryCleanupStrategy(ProcessEngineConfigurationImpl.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
        engine.setHistoryCleanupEnabled(false);
        engine.setEnableDefaultDbHistoryEventHandler(false);
        engine.setCustomHistoryEventHandlers(
                plus(engine.getCustomHistoryEventHandlers(), (HistoryEventHandler) new HistoryAtHand()));
    }

    /** Only the driver of PostgreSQL takes several statements at once; H2, in our own process, has no way to spare. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        OwnStatements.add(engine, SparingEngine.class, "CaseAtOnce.xml");
        if (DbSqlSessionFactory.POSTGRES.equals(engine.getDatabaseType())) {
            Configuration mapping = engine.getSqlSessionFactory().getConfiguration();
            mapping.addInterceptor(new OneTripFlushes(mapping));
        }
    }

    @SafeVarargs
    private static <T> List<T> plus(@Nullable List<T> before, T... some) {
        List<T> all = before == null ? new ArrayList<>() : new ArrayList<>(before);
        all.addAll(List.of(some));
        return all;
    }
}
