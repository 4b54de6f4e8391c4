package fr.metropole.recruitment.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.metropole.recruitment.core.CaseReference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A path is drawn on the version of the model that the instance ran on, also when a newer one has been deployed since. */
class WalkedVersionsTest extends AuditedCase {

    private static final String BEFORE = "Donner l’avis du N+2";
    private static final String AFTER = "Donner l’avis du chef de direction";

    @Autowired
    private MockMvc http;

    @Autowired
    private RepositoryService repository;

    private CaseReference old = newReference();
    private CaseReference waiting = newReference();
    private String oldInstance = "";
    private String deployment = "";

    @BeforeEach
    void deployAChangedModelAfterAnInstanceHasRun() throws IOException {
        old = returnedCase("Préciser les partenariats.");
        oldInstance = instance(old);
        waiting = started(replacement());
        run("requisition", waiting);
        String model = Files.readString(Path.of("processes", "requisition.bpmn"));
        deployment = repository
                .createDeployment()
                .addString("requisition.bpmn", model.replace("name=\"" + BEFORE + "\"", "name=\"" + AFTER + "\""))
                .deploy()
                .getId();
    }

    @AfterEach
    void takeTheModelBack() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void each_path_is_drawn_on_its_own_version() throws Exception {
        CaseReference fresh = started(replacement());
        ProcessInstance instance = run("requisition", fresh);
        complete(instance, "chef.innovation", Map.of());

        assertThat(path(old, oldInstance))
                .contains(BEFORE + " : passé une fois")
                .doesNotContain(AFTER);
        assertThat(path(fresh, instance.getId()))
                .contains(AFTER + " : en cours")
                .doesNotContain(BEFORE);
        assertThat(version(fresh)).isEqualTo(version(old) + 1);
    }

    @Test
    void an_old_instance_goes_on_as_it_began() throws Exception {
        ProcessInstance running = runtime.createProcessInstanceQuery()
                .processInstanceId(instance(waiting))
                .singleResult();
        complete(running, "chef.innovation", Map.of());

        assertThat(task(running).getName()).isEqualTo(BEFORE);
        assertThat(path(waiting, running.getId()))
                .contains(BEFORE + " : en cours")
                .doesNotContain(AFTER);
    }

    private String instance(CaseReference reference) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference.value())
                .singleResult()
                .getId();
    }

    /** As the page of the case says it. */
    private int version(CaseReference reference) throws Exception {
        String said = page("/audit/" + reference.slug()).replaceAll("(?s).*\\(version (\\d+)\\).*", "$1");
        return Integer.parseInt(said);
    }

    private String path(CaseReference reference, String chain) throws Exception {
        return page("/audit/" + reference.slug() + "/chemin/" + chain);
    }

    private String page(String path) throws Exception {
        return http.perform(get(path).with(user("auditeur").authorities(() -> "auditeurs")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
