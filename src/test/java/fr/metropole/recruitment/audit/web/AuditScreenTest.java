package fr.metropole.recruitment.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.RefusedException;
import fr.metropole.recruitment.fixture.CaseEngine;
import jakarta.servlet.ServletException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The auditor's screen and API: what they show, to whom, and that the auditor changes nothing anywhere. */
class AuditScreenTest extends CaseEngine {

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private CaseReference returnedCase() {
        CaseReference reference = started(replacement());
        ProcessInstance instance = run("requisition", reference);
        complete(instance, "chef.innovation", Map.of());
        complete(instance, "directeur.daden", Map.of("verdict", "RETURNED", "reason", "Préciser les partenariats."));
        return reference;
    }

    @Test
    void the_history_says_who_decided_what_and_why() throws Exception {
        CaseReference reference = returnedCase();

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
        CaseReference reference = returnedCase();

        http.perform(get("/api/audit/cases/" + reference.slug() + "?personne=directeur.daden&nature=TASK_DONE")
                        .with(httpBasic("auditeur", "demo")))
                .andExpect(jsonPath("$.entries.length()").value(1));
        http.perform(get("/api/audit/cases/" + reference.slug() + "?du=2099-01-01")
                        .with(httpBasic("auditeur", "demo")))
                .andExpect(jsonPath("$.entries.length()").value(0));
    }

    @Test
    void a_case_is_found_by_reference_unit_and_person() throws Exception {
        CaseReference reference = returnedCase();

        found("texte={a}", reference.value().toLowerCase(java.util.Locale.ROOT)).andExpect(has(reference));
        found("unite=sin&texte={a}", reference.value()).andExpect(has(reference));
        found("personne=directeur.daden&issue=ouvert&texte={a}", reference.value())
                .andExpect(has(reference));
        found("personne=finances&texte={a}", reference.value())
                .andExpect(jsonPath("$.length()").value(0));
        found("au=2020-01-01&texte={a}", reference.value())
                .andExpect(jsonPath("$.length()").value(0));
    }

    private ResultActions found(String search, String text) throws Exception {
        return http.perform(get("/api/audit/cases?" + search, text).with(httpBasic("auditeur", "demo")));
    }

    private static ResultMatcher has(CaseReference reference) {
        return content().string(containsString(reference.value()));
    }

    @Test
    void reading_the_history_is_itself_told() throws Exception {
        CaseReference reference = returnedCase();

        http.perform(get("/audit/" + reference.slug()).with(user("auditeur").authorities(() -> "auditeurs")));

        assertThat(jdbc.sql("select actor from audit_entry where case_slug = :slug and kind = 'READING'")
                        .param("slug", reference.slug())
                        .query(String.class)
                        .list())
                .containsExactly("auditeur");
    }

    @ParameterizedTest
    @CsvSource({"auditeur,200", "rh.recrutement,200", "drh,200", "admin,403", "chef.innovation,403", "finances,403"})
    void only_audit_and_hr_read_it(String person, int status) throws Exception {
        CaseReference reference = caseBeforeHr();

        http.perform(get("/api/audit/cases/" + reference.slug()).with(httpBasic(person, "demo")))
                .andExpect(status().is(status));
        http.perform(get("/api/audit/cases").with(httpBasic(person, "demo"))).andExpect(status().is(status));
    }

    /** A request that came to HR for its check. */
    private CaseReference caseBeforeHr() {
        CaseReference reference = started(replacement());
        ProcessInstance instance = run("requisition", reference);
        complete(instance, "chef.innovation", Map.of());
        complete(instance, "directeur.daden", Map.of("verdict", "APPROVED"));
        complete(instance, "dga.dtee", Map.of("verdict", "APPROVED"));
        return reference;
    }

    @Test
    void what_has_not_come_to_hr_is_not_there_for_hr() throws Exception {
        String person = "rh.recrutement";
        CaseReference reference = returnedCase();
        for (String address : List.of("", ".json", ".csv", ".pdf")) {
            http.perform(get("/api/audit/cases/" + reference.slug() + address).with(httpBasic(person, "demo")))
                    .andExpect(status().isNotFound());
        }
        http.perform(get("/api/audit/cases?texte={a}", reference.value()).with(httpBasic(person, "demo")))
                .andExpect(jsonPath("$.length()").value(0));
        http.perform(get("/api/audit/cases?texte={a}", caseBeforeHr().value()).with(httpBasic(person, "demo")))
                .andExpect(jsonPath("$.length()").value(1));
        http.perform(get("/api/audit/cases/" + reference.slug()).with(httpBasic("drh", "demo")))
                .andExpect(status().isOk());
    }

    @ParameterizedTest
    @CsvSource({"auditeur,200", "admin,200", "chef.innovation,403"})
    void the_verification_may_be_asked_by_audit_and_administration(String person, int status) throws Exception {
        http.perform(post("/api/audit/verify")
                        .accept(MediaType.APPLICATION_JSON)
                        .with(httpBasic(person, "demo")))
                .andExpect(status().is(status));
    }

    @Test
    void an_exported_case_is_checked_without_the_application(@TempDir Path folder) throws Exception {
        CaseReference reference = returnedCase();
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

    private static String standAlone(Path folder, String export) throws Exception {
        Path file = Files.writeString(folder.resolve("case.json"), export);
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process verifier = new ProcessBuilder(
                        java.toString(), "-Dfile.encoding=UTF-8", "src/verifier/Verify.java", file.toString())
                .redirectErrorStream(true)
                .start();
        return new String(verifier.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Every address of ours that takes more than a question, with every method it takes. */
    @Test
    void the_auditor_changes_nothing_at_any_address() throws Exception {
        CaseReference reference = returnedCase();
        Map<String, Integer> before = contents();
        List<String> asked = new ArrayList<>();
        for (var mapping : mappings.getHandlerMethods().keySet()) {
            for (RequestMethod method : mapping.getMethodsCondition().getMethods()) {
                for (String pattern : mapping.getPatternValues()) {
                    if (method != RequestMethod.GET && !isOpenToEverybody(pattern)) {
                        asked.add(method + " " + pattern);
                        call(method, pattern, reference.slug());
                    }
                }
            }
        }

        assertThat(asked).hasSizeGreaterThan(8);
        assertThat(contents()).as("after " + asked).isEqualTo(before);
    }

    private void call(RequestMethod method, String pattern, String slug) throws Exception {
        String path = pattern.replaceAll("\\{slug[^}]*}", slug).replaceAll("\\{[^}]*}", "1");
        for (MediaType type : Set.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED)) {
            try {
                http.perform(request(HttpMethod.valueOf(method.name()), path)
                                .with(httpBasic("auditeur", "demo"))
                                .with(csrf())
                                .contentType(type)
                                .param("reason", "essai")
                                .content("{\"reason\":\"essai\"}"))
                        .andReturn();
            } catch (ServletException e) {
                assertThat(e)
                        .as("a refusal that a page does not turn into an answer")
                        .hasRootCauseInstanceOf(RefusedException.class);
            }
        }
    }

    private static boolean isOpenToEverybody(String pattern) {
        return pattern.startsWith("/api/public") || pattern.startsWith("/offres") || pattern.startsWith("/error");
    }

    /** A number for each table that any change of its rows changes; the audit's own tables note the questions. */
    private Map<String, Integer> contents() {
        Map<String, Integer> contents = new TreeMap<>();
        jdbc.sql("select table_name from information_schema.tables where table_schema = 'PUBLIC'"
                        + " and lower(table_name) not like 'audit%' and table_name not like 'ACT_GE%'")
                .query(String.class)
                .list()
                .forEach(table -> contents.put(
                        table,
                        jdbc.sql("select * from \"" + table + "\"").query().listOfRows().stream()
                                .map(row -> row.values().stream()
                                        .map(AuditScreenTest::shown)
                                        .toList()
                                        .toString())
                                .sorted()
                                .toList()
                                .hashCode()));
        return contents;
    }

    /** Bytes by what they hold: their own words are an address in memory. */
    private static Object shown(Object cell) {
        return cell instanceof byte[] bytes ? Arrays.hashCode(bytes) : String.valueOf(cell);
    }
}
