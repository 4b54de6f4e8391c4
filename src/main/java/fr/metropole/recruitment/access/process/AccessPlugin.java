package fr.metropole.recruitment.access.process;

import fr.metropole.recruitment.process.OwnStatements;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts our rights into the engine before it is built. */
@Component
class AccessPlugin extends AbstractProcessEnginePlugin {

    /** Parsed in this order: the second builds on the first. */
    private static final List<String> STATEMENTS = List.of("VisibleTasks.xml", "VisibleReferences.xml");

    private final AccountCache cache;

    AccessPlugin(AccountCache cache) {
        this.cache = cache;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setPasswordEncryptor(new BcryptEncryptor());
        engine.setResourceAuthorizationProvider(new NoTaskRows());
        engine.setCommandCheckers(List.of(new TenantCommandChecker(), new TaskChecks()));
        // nobody writes revocations; looking for them would cost one statement more with each command
        engine.setAuthorizationCheckRevokes("never");
        // counts of distinct assignees, for a licence that nobody buys
        engine.setTaskMetricsEnabled(false);
        engine.setCustomSessionFactories(plus(
                plus(
                        plus(engine.getCustomSessionFactories(), new VisibleTasks.Factory()),
                        new VisibleReferences.Factory()),
                WatchedIdentities.Factory.writing(cache)));
        engine.setCustomPreCommandInterceptorsTxRequired(
                plus(engine.getCustomPreCommandInterceptorsTxRequired(), new EngineFailure.Interceptor()));
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        STATEMENTS.forEach(file -> OwnStatements.add(engine, AccessPlugin.class, file));
    }

    /** The task list is sorted by what is due first; the engine has an index for the date of creation only. */
    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        new DueDateIndex(engine.getProcessEngineConfiguration().getDataSource()).createIfMissing();
    }

    private static <T> List<T> plus(@Nullable List<T> before, T one) {
        List<T> all = before == null ? new ArrayList<>() : new ArrayList<>(before);
        all.add(one);
        return all;
    }
}
