package fr.metropole.recruitment.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.fixture.EngineTime;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;

/** The auditor's screen and API: what they show and how it is found. */
class AuditScreenTest extends AuditedCase {

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void the_history_says_who_decided_what_and_why() throws Exception {
        CaseReference reference = returnedCase("Préciser les partenariats.");

        http.perform(get("/api/audit/cases/" + reference.slug()).with(httpBasic("auditeur", "demo")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.file.title").value("Chargé de mission Innovation (H/F)"))
                .andExpect(jsonPath("$.entries[?(@.element=='UserTask_GiveN2Opinion' && @.kind=='TASK_DONE')].actor")
                        .value("directeur.daden"))
                .andExpect(content().string(containsString("Préciser les partenariats.")))
                .andExpect(content().string(containsString("Renvoyer au demandeur")));
        http.perform(get("/audit/" + reference.slug()).with(user("auditeur").authorities(() -> "auditeurs")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Préciser les partenariats.")))
                .andExpect(content().string(not(containsString("EndEvent_"))));
    }

    @Test
    void the_filter_keeps_what_was_asked_for() throws Exception {
        CaseReference reference = returnedCase("Préciser les partenariats.");

        http.perform(get("/api/audit/cases/" + reference.slug() + "?personne=directeur.daden&nature=TASK_DONE")
                        .with(httpBasic("auditeur", "demo")))
                .andExpect(jsonPath("$.entries.length()").value(1));
        http.perform(get("/api/audit/cases/" + reference.slug() + "?du=2099-01-01")
                        .with(httpBasic("auditeur", "demo")))
                .andExpect(jsonPath("$.entries.length()").value(0));
    }

    @Test
    void a_case_is_found_by_reference_title_unit_person_date_and_outcome() throws Exception {
        CaseReference reference = returnedCase("Préciser les partenariats.");

        found("texte={a}", reference.value().toLowerCase(java.util.Locale.ROOT)).andExpect(has(reference));
        found("unite=sin&texte={a}", reference.value()).andExpect(has(reference));
        found("personne=directeur.daden&issue=ouvert&texte={a}", reference.value())
                .andExpect(has(reference));
        found("personne=finances&texte={a}", reference.value())
                .andExpect(jsonPath("$.length()").value(0));
        found("texte={a}", "mission innovation").andExpect(has(reference));
        found("issue={a}", "Demande refusée").andExpect(status().isOk());
        found("du=2020-01-01&texte={a}", reference.value()).andExpect(has(reference));
        found("au=2020-01-01&texte={a}", reference.value())
                .andExpect(jsonPath("$.length()").value(0));
    }

    @Test
    void what_is_no_number_is_the_first_page() throws Exception {
        http.perform(get("/api/audit/cases?page=deux").with(httpBasic("auditeur", "demo")))
                .andExpect(status().isOk());
        http.perform(get("/api/audit/controls?page=-1").with(httpBasic("auditeur", "demo")))
                .andExpect(jsonPath("$.page").value(1));
    }

    private ResultActions found(String search, String text) throws Exception {
        return http.perform(get("/api/audit/cases?" + search, text).with(httpBasic("auditeur", "demo")));
    }

    private static ResultMatcher has(CaseReference reference) {
        return content().string(containsString(reference.value()));
    }

    /** The models say how long; nothing of a case is lost with it. */
    @Test
    void the_history_stays_readable_when_the_engine_has_forgotten() throws Exception {
        CaseReference reference = started(replacement());
        ProcessInstance instance = run("requisition", reference);
        complete(instance, "chef.innovation", Map.of());
        complete(instance, "directeur.daden", Map.of("verdict", "REFUSED", "reason", "Le besoin n’est pas établi."));
        new EngineTime(jobs).runDueJobs();
        String path = "/audit/" + reference.slug() + "/chemin/" + instance.getId();
        String before = page(path);
        String entries = entries(reference);

        history.deleteHistoricProcessInstance(instance.getId());

        assertThat(history.createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .count())
                .isZero();
        assertThat(entries(reference)).startsWith(entries);
        assertThat(page(path)).contains("jamais atteint", "directeur.daden").hasSameSizeAs(before);
        assertThat(page("/audit/" + reference.slug())).contains("Le besoin n’est pas établi.");
    }

    private String page(String path) throws Exception {
        return http.perform(get(path).with(user("auditeur").authorities(() -> "auditeurs")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String entries(CaseReference reference) {
        return jdbc.sql("select hash from audit_entry where case_slug = :slug and kind <> 'READING' order by entry_no")
                .param("slug", reference.slug())
                .query(String.class)
                .list()
                .toString()
                .replace("]", "");
    }

    /** The control plan leads from a rule to what was found against it. */
    @Test
    void work_by_hand_in_the_engine_is_noted_with_its_evidence() throws Exception {
        CaseReference reference = returnedCase("Préciser les partenariats.");
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference.value())
                .singleResult()
                .getId();
        identity.setAuthentication("admin", List.of("camunda-admin"));
        runtime.suspendProcessInstanceById(instance);
        identity.clearAuthentication();

        http.perform(get("/api/audit/controls?texte={a}", reference.value()).with(httpBasic("auditeur", "demo")))
                .andExpect(jsonPath("$.cases[0].noted[0].code").value("NO_OPERATION"))
                .andExpect(jsonPath("$.cases[0].noted[0].evidence").value("OPERATION"));
        assertThat(page("/audit/controle?texte=" + reference.value()))
                .contains("/audit/" + reference.slug() + "?nature=OPERATION");
        assertThat(page("/audit/" + reference.slug() + "?nature=OPERATION")).contains("Suspension (processus)");
    }

    @Test
    void reading_the_history_is_itself_told() throws Exception {
        CaseReference reference = returnedCase("Préciser les partenariats.");

        http.perform(get("/audit/" + reference.slug()).with(user("auditeur").authorities(() -> "auditeurs")));

        assertThat(jdbc.sql("select actor from audit_entry where case_slug = :slug and kind = 'READING'")
                        .param("slug", reference.slug())
                        .query(String.class)
                        .list())
                .containsExactly("auditeur");
    }

    @Test
    void an_exported_case_is_checked_without_the_application(@TempDir Path folder) throws Exception {
        CaseReference reference = returnedCase("Préciser les partenariats.");
        String export = http.perform(get("/api/audit/cases/" + reference.slug()).with(httpBasic("auditeur", "demo")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(standAlone(folder, export)).contains("INTACT");
        assertThat(standAlone(folder, export.replaceFirst("RETURNED", "APPROVED")))
                .contains("ALTERED");
        assertThat(standAlone(folder, export.replace("Préciser les partenariats.", "Autre motif.")))
                .contains("does not match its hash");
    }

    /** Whoever takes something out of an export leaves a gap, or contradicts an anchor. */
    @Test
    void what_is_taken_out_of_an_export_is_missed(@TempDir Path folder) throws Exception {
        CaseReference reference = returnedCase("Préciser les partenariats.");
        ObjectNode export = (ObjectNode) new ObjectMapper()
                .readTree(http.perform(get("/api/audit/cases/" + reference.slug() + ".json")
                                .with(httpBasic("auditeur", "demo")))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray());
        int last = export.withArray("entries").size() - 1;
        JsonNode end = export.withArray("entries").get(last);
        Path anchor = Files.writeString(
                folder.resolve("anchor.json"),
                "{\"anchor\":1,\"heads\":[[\"%s\",%d,\"%s\"]]}"
                        .formatted(
                                end.path("chain").asText(),
                                end.path("sequence").asLong(),
                                end.path("hash").asText()));
        assertThat(standAlone(folder, export.toString(), anchor.toString())).contains("INTACT");

        ObjectNode cut = export.deepCopy();
        cut.withArray("entries").remove(last);
        assertThat(standAlone(folder, cut.toString(), anchor.toString())).contains("anchor 1 saw another one");
        ObjectNode headless = export.deepCopy();
        headless.withArray("chains").remove(0);
        assertThat(standAlone(folder, headless.toString())).contains("its header is missing");
        ObjectNode silent = export.deepCopy();
        silent.withArray("entries")
                .forEach(entry -> entry.withArray("payload").forEach(part -> ((ObjectNode) part).putNull("content")));
        assertThat(standAlone(folder, silent.toString())).contains("is gone");
        assertThat(standAlone(folder, "{}")).contains("nothing to verify", "ALTERED");
        assertThat(standAlone(folder, "Bonjour"))
                .contains("no exported recruitment")
                .doesNotContain("Exception", "INTACT");
    }

    private static String standAlone(Path folder, String export, String... anchors) throws Exception {
        Path file = Files.writeString(folder.resolve("case.json"), export);
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>(
                List.of(java.toString(), "-Dfile.encoding=UTF-8", "src/verifier/Verify.java", file.toString()));
        command.addAll(List.of(anchors));
        Process verifier = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(verifier.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
