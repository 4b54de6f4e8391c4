package fr.metropole.recruitment.bench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/**
 * The engine as it comes, with the same model, on a database of the same kind: no domain, no forms, no rights; the beans that
 * the model names answer constants.
 */
final class RawEngine implements AutoCloseable {

    /** Everything is for one person. */
    public static final class Persons {

        public String n1(DelegateExecution execution) {
            return "n1";
        }

        public String n2(DelegateExecution execution) {
            return "n2";
        }

        public String dga(DelegateExecution execution) {
            return "dga";
        }

        public String dgs(DelegateExecution execution) {
            return "dgs";
        }

        public String requester(DelegateExecution execution) {
            return "requester";
        }
    }

    /** Everything is due in a week. */
    public static final class Days {

        public Date due(DelegateExecution execution) {
            return inAWeek();
        }

        public Date followUp(DelegateExecution execution) {
            return inAWeek();
        }

        public Date reminder(DelegateExecution execution) {
            return inAWeek();
        }

        public Date escalation(DelegateExecution execution) {
            return inAWeek();
        }

        private static Date inAWeek() {
            return Date.from(Instant.now().plus(7, ChronoUnit.DAYS));
        }
    }

    private final ProcessEngine engine;

    /** @param model process id, which is the name of its file */
    RawEngine(DataSource database, String model) {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setProcessEngineName("raw");
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setBeans(Map.of(
                "caseDeciders", new Persons(),
                "deadlines", new Days(),
                "taskReminder", (TaskListener) task -> {},
                "taskEscalation", (TaskListener) task -> {},
                "determineLegalBasis", (JavaDelegate) execution -> {},
                "acknowledgeApplication", (JavaDelegate) execution -> {}));
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("processes/" + model + ".bpmn")
                .deploy();
    }

    ProcessEngine engine() {
        return engine;
    }

    @Override
    public void close() {
        engine.close();
    }
}
