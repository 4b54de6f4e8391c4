package fr.metropole.recruitment.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import fr.metropole.recruitment.fixture.Desks;
import fr.metropole.recruitment.fixture.EngineTime;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault of a need has one code and a French sentence, whichever door the need comes through, and leaves nothing. */
class WrongNeedsAtEveryDoorTest extends BrowserTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String START = "process-definition/key/hiring/";
    private static final String USED = "MGP DEJA PRIS 1";
    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    private Visitor head;

    @BeforeEach
    void signIn() {
        head = visitor().signIn("chef.innovation");
        // for Tasklist's token; the page itself need not be drawn
        head.page().request().get("/camunda/app/tasklist/default/");
        if (answer("/api/requisitions/mgp-deja-pris-1", null).status() == 404) {
            Map<String, Object> first = need();
            first.put("reference", USED);
            assertThat(answer("/api/requisitions", first).status()).isEqualTo(201);
        }
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("unitCode", "NULLE-PART", "UNIT_UNKNOWN"),
                Arguments.of("unitCode", "", "UNIT_MISSING"),
                Arguments.of("durationMonths", 0, "DURATION_OUT_OF_RANGE"),
                Arguments.of("durationMonths", 400, "DURATION_OUT_OF_RANGE"),
                Arguments.of("durationMonths", 8.5, "DURATION_OUT_OF_RANGE"),
                Arguments.of("startsOn", EngineTime.today().minusDays(1).toString(), "START_IN_PAST"),
                Arguments.of("startsOn", "demain", "START_INVALID"),
                Arguments.of("startsOn", "", "START_MISSING"),
                Arguments.of("reference", USED, "REFERENCE_IN_USE"),
                Arguments.of("reference", "mgp déjà pris 1", "REFERENCE_IN_USE"),
                Arguments.of("title", "<b>Chargé</b> de mission", "TITLE_MARKUP"),
                Arguments.of("title", "Chargé de mission 🚀", "TITLE_CHARACTERS"),
                Arguments.of("title", "", "TITLE_MISSING"),
                Arguments.of("title", "x".repeat(151), "TITLE_TOO_LONG"),
                Arguments.of("justification", "", "JUSTIFICATION_MISSING"),
                Arguments.of("justification", "x".repeat(4001), "JUSTIFICATION_TOO_LONG"),
                Arguments.of("need", "CAPRICE", "NEED_UNKNOWN"),
                Arguments.of("route", "COOPTATION", "ROUTE_UNKNOWN"),
                Arguments.of("category", "D", "CATEGORY_UNKNOWN"),
                Arguments.of("workingTimePercent", 101, "WORKING_TIME_OUT_OF_RANGE"),
                Arguments.of("absentAgentReference", "", "ABSENT_AGENT_MISSING"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void is_refused_under_one_code(String field, Object value, String code) {
        Map<String, Object> wrong = need();
        wrong.put(field, value);
        long before = cases();

        doors(wrong).forEach((door, answer) -> {
            JsonNode problem = read(answer);
            assertThat(answer.status()).as("%s: %s", door, answer.text()).isIn(409, 422);
            assertThat(problem.at("/code").asText())
                    .as("%s: %s", door, answer.text())
                    .isEqualTo(code);
            assertThat(problem.path("detail").asText())
                    .as(door)
                    .matches("(?s)[\\p{Lu}«].*\\.")
                    .doesNotContain("Exception", "null", "FORM_");
        });
        assertThat(cases()).isEqualTo(before);
    }

    @Test
    void a_text_of_ten_megabytes_is_refused_before_it_is_read() {
        Map<String, Object> wrong = need();
        wrong.put("justification", "x".repeat(TEN_MEGABYTES));
        long before = cases();

        doors(wrong).forEach((door, answer) -> {
            assertThat(answer.status()).as(door).isIn(413, 422);
            assertThat(read(answer).at("/code").asText()).as(door).isIn("REQUEST_TOO_LARGE", "JUSTIFICATION_TOO_LONG");
        });
        assertThat(cases()).isEqualTo(before);
    }

    @Test
    void everything_wrong_is_said_at_once() {
        Map<String, Object> wrong = need();
        wrong.put("durationMonths", 400);
        wrong.put("title", "");

        doors(wrong)
                .forEach((door, answer) ->
                        assertThat(answer.text()).as(door).contains("DURATION_OUT_OF_RANGE", "TITLE_MISSING"));
    }

    private Map<String, APIResponse> doors(Map<String, Object> need) {
        Map<String, APIResponse> answers = new LinkedHashMap<>();
        String variables = Desks.variables(need);
        answers.put("/api/requisitions", answer("/api/requisitions", need));
        for (String door : List.of("/engine-rest/", "/camunda/api/engine/engine/default/")) {
            for (String action : List.of("submit-form", "start")) {
                answers.put(door + action, post(door + START + action, variables));
            }
        }
        return answers;
    }

    private APIResponse answer(String path, Map<String, Object> body) {
        return body == null ? head.page().request().get(path, options()) : post(path, write(body));
    }

    private APIResponse post(String path, String body) {
        return head.page().request().post(path, options().setData(body));
    }

    /** Signed in both ways: programs send a password, Tasklist its session and its token. */
    private RequestOptions options() {
        String password = Base64.getEncoder().encodeToString("chef.innovation:demo".getBytes(StandardCharsets.UTF_8));
        RequestOptions options = RequestOptions.create()
                .setHeader("Authorization", "Basic " + password)
                .setHeader("Content-Type", "application/json")
                .setHeader("Accept", "application/json, application/problem+json");
        head.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("XSRF-TOKEN"))
                .forEach(cookie -> options.setHeader("X-XSRF-TOKEN", cookie.value));
        return options;
    }

    private long cases() {
        return engine.getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processDefinitionKey("hiring")
                        .count()
                + read(answer("/api/requisitions", null)).size();
    }

    private static Map<String, Object> need() {
        Map<String, Object> need = new HashMap<>();
        need.put("title", "Chargé de mission Innovation (H/F)");
        need.put("need", "REPLACEMENT");
        need.put("route", "CONTRACT");
        need.put("unitCode", "SIN");
        need.put("category", "A");
        need.put("durationMonths", 8);
        need.put("workingTimePercent", 100);
        need.put("asSoonAsPossible", false);
        need.put("startsOn", EngineTime.today().plusDays(81).toString());
        need.put("absentAgentReference", "AG-0042");
        need.put("justification", "L’agent est absent huit mois.");
        return need;
    }

    private static JsonNode read(APIResponse answer) {
        try {
            return JSON.readTree(answer.text());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.status() + " " + answer.text(), e);
        }
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
