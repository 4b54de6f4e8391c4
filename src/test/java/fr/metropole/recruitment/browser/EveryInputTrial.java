package fr.metropole.recruitment.browser;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** Puts a fresh task with every kind of input into the engine. */
final class EveryInputTrial {

    static final String TASK = "Remplir tous les champs";

    private EveryInputTrial() {}

    /** @param name business key of the new instance */
    static void start(ProcessEngine engine, String name) {
        deploy(engine);
        engine.getIdentityService().setAuthentication("rh.recrutement", List.of("rh"));
        try {
            // people cannot start it: to the rights of the product, only hirings are started by hand
            ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                    .getCommandExecutorTxRequired()
                    .execute(command -> command.runWithoutAuthorization(() -> engine.getRuntimeService()
                            .startProcessInstanceByKey("every-input", Map.of("name", name, "unit", "SIN"))));
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    static boolean isOpen(ProcessEngine engine, String name) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(name)
                        .count()
                == 1;
    }

    private static void deploy(ProcessEngine engine) {
        engine.getRepositoryService()
                .createDeployment()
                .name("every-input")
                .enableDuplicateFiltering(true)
                .addClasspathResource("browser/every-input.bpmn")
                .addClasspathResource("processes/forms/browser/every-input-start.form")
                .addClasspathResource("processes/forms/browser/every-input-task.form")
                .deploy();
    }
}
