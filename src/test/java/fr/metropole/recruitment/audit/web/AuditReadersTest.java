package fr.metropole.recruitment.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.RefusedException;
import jakarta.servlet.ServletException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who reads the history, what of it, and that reading is all an auditor can do, at every address there is. */
class AuditReadersTest extends AuditedCase {

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @ParameterizedTest
    @CsvSource({"auditeur,200", "rh.recrutement,200", "drh,200", "admin,403", "chef.innovation,403", "finances,403"})
    void only_audit_and_hr_read_it(String person, int status) throws Exception {
        CaseReference reference = caseBeforeHr();

        http.perform(get("/api/audit/cases/" + reference.slug()).with(httpBasic(person, "demo")))
                .andExpect(status().is(status));
        http.perform(get("/api/audit/cases").with(httpBasic(person, "demo"))).andExpect(status().is(status));
    }

    @Test
    void what_has_not_come_to_hr_is_not_there_for_hr() throws Exception {
        String person = "rh.recrutement";
        CaseReference reference = returnedCase("Préciser les partenariats.");
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

    /** Whatever address is added: it is asked here. */
    @ParameterizedTest
    @ValueSource(strings = {"admin", "chef.innovation", "finances", "autorite", "assemblees"})
    void nobody_else_reads_any_of_it(String person) throws Exception {
        CaseReference reference = caseBeforeHr();
        List<String> asked = new ArrayList<>();
        for (var mapping : mappings.getHandlerMethods().keySet()) {
            for (String pattern : mapping.getPatternValues()) {
                boolean ofAudit = pattern.startsWith("/audit") || pattern.startsWith("/api/audit");
                boolean reads = mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
                if (ofAudit && reads && !pattern.endsWith("/verification")) {
                    asked.add(pattern);
                    assertRefused(pattern, reference.slug(), person);
                }
            }
        }
        assertThat(asked).hasSizeGreaterThan(8);
    }

    private void assertRefused(String pattern, String slug, String person) throws Exception {
        String path = pattern.replaceAll("\\{slug}", slug).replaceAll("\\{[^}]*}", "1");
        try {
            http.perform(get(path).with(httpBasic(person, "demo")).with(user(person)))
                    .andExpect(status().isForbidden());
        } catch (ServletException e) {
            assertThat(e).as(pattern).hasRootCauseInstanceOf(RefusedException.class);
            assertThat(e.getMessage()).as(pattern).contains("NOT_ALLOWED");
        }
    }

    @ParameterizedTest
    @CsvSource({"auditeur,200", "admin,200", "chef.innovation,403"})
    void the_verification_may_be_asked_by_audit_and_administration(String person, int status) throws Exception {
        http.perform(post("/api/audit/verify")
                        .accept(MediaType.APPLICATION_JSON)
                        .with(httpBasic(person, "demo")))
                .andExpect(status().is(status));
    }

    /** Every address of ours that takes more than a question, with every method it takes. */
    @Test
    void the_auditor_changes_nothing_at_any_address() throws Exception {
        CaseReference reference = returnedCase("Préciser les partenariats.");
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
                                        .map(AuditReadersTest::shown)
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
