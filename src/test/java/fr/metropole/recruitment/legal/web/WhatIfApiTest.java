package fr.metropole.recruitment.legal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.metropole.recruitment.fixture.CaseEngine;
import fr.metropole.recruitment.legal.Vectors;
import fr.metropole.recruitment.legal.Vectors.Vector;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The what-if over HTTP, with the tables as they are deployed. */
class WhatIfApiTest extends CaseEngine {

    private static final Map<String, String> WORDS = Map.of(
            "REMPLACEMENT", "REPLACEMENT",
            "CREATION", "CREATION",
            "VACANCE", "VACANCY",
            "PROJET", "PROJECT",
            "CONTRACTUEL", "CONTRACT",
            "STATUTAIRE_A_DEFAUT_CONTRACTUEL", "STATUTORY_ELSE_CONTRACT");

    @Autowired
    MockMvc http;

    @Autowired
    ObjectMapper json;

    static Stream<Vector> vectors() {
        return Vectors.all();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void answersTheVectors(Vector vector) throws Exception {
        JsonNode answer = json.readTree(ask("chef.innovation", question(vector))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));

        assertThat(answer.path("missing")).isEmpty();
        assertThat(answer.path("rule").asText()).isEqualTo(vector.get("attendu_regle"));
        if (vector.get("attendu_base").startsWith("ERR_")) {
            assertThat(answer.path("error").path("code").asText()).isEqualTo(vector.get("attendu_base"));
            assertThat(answer.path("error").path("message").asText()).endsWith(".");
            assertThat(answer.path("basis").isNull()).isTrue();
        } else {
            check(answer, vector);
        }
    }

    private static void check(JsonNode answer, Vector vector) {
        assertThat(answer.path("error").isNull()).isTrue();
        assertThat(answer.path("basis").asText()).isEqualTo(vector.get("attendu_base"));
        assertThat(answer.path("declaration").booleanValue()).isEqualTo(yes(vector, "attendu_dve"));
        assertThat(answer.path("portal").booleanValue()).isEqualTo(yes(vector, "attendu_enc"));
        assertThat(answer.path("minimumApplicationPeriod").asText())
                .isEqualTo(yes(vector, "urgence") ? "P0D" : vector.get("attendu_delai"));
        assertThat(answer.path("unsuccessfulSearch").booleanValue()).isEqualTo(yes(vector, "attendu_infructueux"));
        assertThat(text(answer, "minimumInterviewers"))
                .isEqualTo(vector.get("attendu_recruteurs_min").replace("procédure interne", ""));
        assertThat(text(answer, "trialPeriodMax")).isEqualTo(vector.get("attendu_essai_max"));
        assertThat(text(answer, "renewalNotice")).isEqualTo(vector.get("attendu_prevenance_avant_terme"));
        assertThat(answer.path("articles")).isNotEmpty();
        assertThat(answer.path("steps")).hasSizeGreaterThan(8);
    }

    @Test
    void namesWhatIsMissingAndSaysWhatIsCertain() throws Exception {
        ask("rh.recrutement", "{\"need\":\"REPLACEMENT\",\"route\":\"CONTRACT\",\"absentAgent\":true}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.missing.length()").value(2))
                .andExpect(jsonPath("$.missing", hasItem("durationMonths")))
                .andExpect(jsonPath("$.missing", hasItem("designatedExpertPost")))
                .andExpect(jsonPath("$.rule").isEmpty())
                .andExpect(jsonPath("$.error").isEmpty())
                .andExpect(jsonPath("$.basis").value("L332-13"))
                .andExpect(jsonPath("$.minimumApplicationPeriod").value("P1M"))
                .andExpect(jsonPath("$.portal").isEmpty())
                .andExpect(jsonPath("$.trialPeriodMax").isEmpty());
    }

    @Test
    void knowsNothingWhenNothingIsKnown() throws Exception {
        ask("chef.innovation", "{}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.missing", hasItem("need")))
                .andExpect(jsonPath("$.missing", hasItem("route")))
                .andExpect(jsonPath("$.missing", not(hasItem("category"))))
                .andExpect(jsonPath("$.steps").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"2025-09-30, 'décret 88-145, art. 4', CGFP R332-22", "2025-10-01, CGFP R332-22, 'décret 88-145, art. 4'"
    })
    void citesTheTextInForceOnTheDayOfTheNotice(String day, String cited, String notCited) throws Exception {
        ask(
                        "drh",
                        "{\"need\":\"REPLACEMENT\",\"route\":\"CONTRACT\",\"absentAgent\":true,\"durationMonths\":8,"
                                + "\"noticeDate\":\"" + day + "\"}")
                .andExpect(jsonPath("$.rule").value("D02"))
                .andExpect(jsonPath("$.articles", hasItem(cited)))
                .andExpect(jsonPath("$.articles", not(hasItem(notCited))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|BODY_NOT_AN_OBJECT",
                "{\"need\":\"HOLIDAY\"}|NEED_UNKNOWN",
                "{\"need\":5}|NEED_UNKNOWN",
                "{\"route\":{}}|FIELD_NOT_A_TEXT",
                "{\"category\":\"D\"}|CATEGORY_UNKNOWN",
                "{\"durationMonths\":0}|DURATION_OUT_OF_RANGE",
                "{\"durationMonths\":-3}|DURATION_OUT_OF_RANGE",
                "{\"durationMonths\":8.5}|DURATION_OUT_OF_RANGE",
                "{\"durationMonths\":\"huit\"}|DURATION_OUT_OF_RANGE",
                "{\"durationMonths\":99999999999}|DURATION_OUT_OF_RANGE",
                "{\"workingTimePercent\":101}|WORKING_TIME_OUT_OF_RANGE",
                "{\"absentAgent\":\"oui\"}|FIELD_NOT_YES_NO",
                "{\"urgency\":true}|URGENCY_REASON_MISSING",
                "{\"urgency\":{}}|URGENCY_REASON_MISSING",
                "{\"urgency\":{\"reason\":\"  \"}}|URGENCY_REASON_MISSING",
                "{\"noticeDate\":\"2026-02-30\"}|NOTICE_DATE_INVALID",
            })
    void refusesWhatItCannotRead(String body, String code) throws Exception {
        ask("chef.innovation", body)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value(code));
    }

    @Test
    void refusesABodyThatIsNoJson() throws Exception {
        ask("chef.innovation", "{\"need\":")
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void isForAccountsOfTheAuthorityOnly() throws Exception {
        http.perform(post("/api/legal/what-if")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().is4xxClientError());
        ask("auditeur", "{}").andExpect(status().isOk());
    }

    private ResultActions ask(String user, String body) throws Exception {
        return http.perform(post("/api/legal/what-if")
                .with(httpBasic(user, "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private String question(Vector vector) {
        ObjectNode question = json.createObjectNode();
        question.put("need", WORDS.get(vector.get("besoin")));
        question.put("route", WORDS.get(vector.get("voie")));
        question.put("category", vector.get("categorie"));
        if (!vector.get("duree_mois").isEmpty()) {
            question.put("durationMonths", Integer.valueOf(vector.get("duree_mois")));
        }
        question.put("absentAgent", !vector.get("source").contains("sans agent absent"));
        question.put("creditsAvailable", !vector.get("source").contains("sans crédits"));
        answer(question, "civilServantChosen", vector.get("fonctionnaire_retenu"));
        answer(question, "deliberationAllowsContract", vector.get("deliberation_ouvre_contrat"));
        answer(question, "designatedExpertPost", vector.get("emploi_designe_expert"));
        if (yes(vector, "urgence")) {
            question.putObject("urgency").put("reason", "Continuité du service");
        }
        return question.toString();
    }

    private static void answer(ObjectNode question, String field, String cell) {
        if (cell.equals("oui") || cell.equals("non")) {
            question.put(field, cell.equals("oui"));
        }
    }

    private static boolean yes(Vector vector, String column) {
        return vector.get(column).equals("oui");
    }

    private static String text(JsonNode answer, String field) {
        return answer.path(field).isNull() ? "" : answer.path(field).asText();
    }
}
