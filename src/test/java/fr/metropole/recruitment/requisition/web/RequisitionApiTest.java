package fr.metropole.recruitment.requisition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.metropole.recruitment.fixture.CaseEngine;
import fr.metropole.recruitment.requisition.Requisitions;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Requests over HTTP, as the accounts of the demonstration. */
class RequisitionApiTest extends CaseEngine {

    @Autowired
    MockMvc http;

    @Autowired
    ObjectMapper json;

    @Autowired
    Requisitions requisitions;

    @Test
    void opensADraftChangesAndStartsIt() throws Exception {
        String reference = newReference().value();
        String slug = reference.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        send(post("/api/requisitions"), "chef.innovation", body("reference", reference))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.reference").value(reference))
                .andExpect(jsonPath("$.slug").value(slug))
                .andExpect(jsonPath("$.status").value("DRAFT"))
                .andExpect(jsonPath("$.jobDescription.terms.reference").value(reference));
        send(put("/api/requisitions/" + slug), "chef.innovation", body("durationMonths", 9))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.durationMonths").value(9))
                .andExpect(jsonPath("$.jobDescription.terms.durationMonths").value(9));

        send(post("/api/requisitions/" + slug + "/start"), "chef.innovation", Map.of())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.step").value("REQUISITION"));

        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(reference)
                        .singleResult()
                        .getAssignee())
                .isEqualTo("chef.innovation");
        send(post("/api/requisitions/" + slug + "/start"), "chef.innovation", Map.of())
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("CASE_ALREADY_STARTED"));
        send(put("/api/requisitions/" + slug), "chef.innovation", body("durationMonths", 7))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("REQUISITION_NOT_CHANGEABLE"));
        page("/dossiers/" + slug, "auditeur")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Les projets du service")));

        send(post("/api/requisitions/" + slug + "/withdraw"), "chef.innovation", Map.of("reason", "Plus besoin."))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("WITHDRAWN"));
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(reference)
                        .count())
                .isZero();
    }

    @Test
    void makesReferencesAfterTheHabitOfTheAuthority() throws Exception {
        String year = String.valueOf(LocalDate.now(clock).getYear()).substring(2);
        send(post("/api/requisitions"), "rh.recrutement", body("unitCode", "ATT"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.reference", containsString("MGP REMPL DADEN " + year)));
    }

    @ParameterizedTest
    @CsvSource({
        "unitCode, NOWHERE, UNIT_UNKNOWN",
        "startsOn, 2020-01-01, START_IN_PAST",
        "startsOn, 2020-31-31, START_INVALID",
        "durationMonths, 0, DURATION_OUT_OF_RANGE",
        "durationMonths, 400, DURATION_OUT_OF_RANGE",
        "title, <b>Chef</b>, TITLE_MARKUP",
        "title, '', TITLE_MISSING",
        "title, Chef 🚀, TITLE_CHARACTERS",
        "justification, ' ', JUSTIFICATION_MISSING",
        "absentAgentReference, '', ABSENT_AGENT_MISSING",
        "reference, 'a/', REFERENCE_INVALID",
        "need, HOLIDAY, NEED_UNKNOWN",
        "jobDescription, text, JOB_DESCRIPTION_UNREADABLE",
    })
    void refusesBadInput(String field, String value, String code) throws Exception {
        int before = requisitions.all().size();

        send(
                        post("/api/requisitions"),
                        "chef.innovation",
                        body(field, field.equals("durationMonths") ? (Object) Integer.valueOf(value) : value))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(jsonPath("$.detail").isNotEmpty());

        assertThat(requisitions.all()).hasSize(before);
    }

    @Test
    void refusesATextOfTenMegabytes() throws Exception {
        int status = send(post("/api/requisitions"), "chef.innovation", body("justification", "x".repeat(10_000_000)))
                .andReturn()
                .getResponse()
                .getStatus();

        assertThat(status).isBetween(400, 499);
    }

    @Test
    void refusesAReferenceThatReadsLikeOneInUse() throws Exception {
        String reference = newReference().value();
        send(post("/api/requisitions"), "chef.innovation", body("reference", reference))
                .andExpect(status().isCreated());

        for (String like :
                new String[] {reference, reference.toLowerCase(java.util.Locale.ROOT), reference.replace(' ', '/')}) {
            send(post("/api/requisitions"), "chef.innovation", body("reference", like))
                    .andExpect(status().isConflict())
                    .andExpect(jsonPath("$.code").value("REFERENCE_IN_USE"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "auditeur, 200, 403",
        "admin, 403, 403",
        "finances, 200, 403",
        "directrice.ddit, 200, 201",
        "drh, 200, 201"
    })
    void opensToThoseWhoMay(String user, int read, int create) throws Exception {
        http.perform(get("/api/requisitions").with(httpBasic(user, "demo"))).andExpect(status().is(read));
        page("/dossiers", user).andExpect(status().is(read));
        send(post("/api/requisitions"), user, body("asSoonAsPossible", false)).andExpect(status().is(create));
    }

    @Test
    void letsNobodyElseChangeADraft() throws Exception {
        String slug = "essai-" + newReference().slug();
        send(post("/api/requisitions"), "chef.innovation", body("reference", slug))
                .andExpect(status().isCreated());

        for (String user : new String[] {"directrice.ddit", "auditeur", "admin"}) {
            send(put("/api/requisitions/" + slug), user, body("durationMonths", 9))
                    .andExpect(status().isForbidden());
            send(post("/api/requisitions/" + slug + "/start"), user, Map.of()).andExpect(status().isForbidden());
            send(post("/api/requisitions/" + slug + "/abandon"), user, Map.of("reason", "Non."))
                    .andExpect(status().isForbidden());
        }
        send(get("/api/requisitions/unknown-case"), "drh", Map.of())
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("REQUISITION_UNKNOWN"));
        http.perform(get("/api/requisitions").with(httpBasic("drh", "demo")))
                .andExpect(jsonPath("$[*].slug", hasItem(slug)));
    }

    private ResultActions send(MockHttpServletRequestBuilder call, String user, Map<String, Object> body)
            throws Exception {
        return http.perform(call.with(httpBasic(user, "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body)));
    }

    private Map<String, Object> body(String field, Object value) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("title", "Chargé de mission Innovation (H/F)");
        body.put("need", "REPLACEMENT");
        body.put("route", "CONTRACT");
        body.put("category", "A");
        body.put("unitCode", "SIN");
        body.put("durationMonths", 8);
        body.put("startsOn", LocalDate.now(clock).plusMonths(2).toString());
        body.put("justification", "Les projets du service ne peuvent pas attendre.");
        body.put("absentAgentReference", "SIN-03");
        body.put(field, value);
        return body;
    }

    /** Pages are for people who signed in on the page for it. */
    private ResultActions page(String path, String user) throws Exception {
        MockHttpSession session = (MockHttpSession) http.perform(formLogin("/connexion")
                        .userParameter("identifiant")
                        .passwordParam("motdepasse")
                        .user(user)
                        .password("demo"))
                .andReturn()
                .getRequest()
                .getSession();
        return http.perform(get(path).session(java.util.Objects.requireNonNull(session)));
    }
}
