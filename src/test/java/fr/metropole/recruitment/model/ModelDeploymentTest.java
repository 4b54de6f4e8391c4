package fr.metropole.recruitment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The engine itself reads every model: what its parser refuses, no drawing tool would show. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModelDeploymentTest {

    private ProcessEngine engine;

    @BeforeAll
    void startEngine() {
        engine = new StandaloneInMemProcessEngineConfiguration()
                .setProcessEngineName("models")
                .setJdbcUrl("jdbc:h2:mem:models")
                .buildProcessEngine();
    }

    @AfterAll
    void stopEngine() {
        engine.close();
    }

    @Test
    void everyModelDeploysAsExecutableProcessOfItsFileName() {
        for (Path file : Models.files()) {
            Deployment deployment = engine.getRepositoryService()
                    .createDeployment()
                    .addModelInstance(file.getFileName().toString(), Bpmn.readModelFromFile(file.toFile()))
                    .deploy();
            assertThat(engine.getRepositoryService()
                            .createProcessDefinitionQuery()
                            .deploymentId(deployment.getId())
                            .singleResult()
                            .getKey())
                    .isEqualTo(Models.id(file));
        }
    }
}
