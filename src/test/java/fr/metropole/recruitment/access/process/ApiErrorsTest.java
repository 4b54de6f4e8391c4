package fr.metropole.recruitment.access.process;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The error answers of our own API. */
class ApiErrorsTest extends ProbeApplication {

    private static final String PROBE = "/api/access-probe";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {"name":"refuse"}            | 409 | PROBE_TAKEN        | Ce nom est déjà pris.
            {"name":"break"}             | 500 | INTERNAL_ERROR     | Une erreur technique est survenue
            {"name":"much too long"}     | 422 | FIELD_INVALID      | Champ « name »
            {"name":"ok","months":"two"} | 422 | VALUE_UNREADABLE   | Champ
            {"name":                     | 400 | REQUEST_UNREADABLE | La demande n’a pas pu être lue
            """)
    void eachFailureHasItsAnswer(String body, int status, String code, String sentence) {
        HttpResponse<String> answer = as("rh.recrutement").post(PROBE, body);
        assertProblem(answer, status, code);
        assertThat(answer.body().toLowerCase(java.util.Locale.FRENCH))
                .contains(sentence.toLowerCase(java.util.Locale.FRENCH));
        assertThat(answer.body()).doesNotContain("Exception", "fr.metropole", "jackson", "hidden");
    }

    @Test
    void aWrongMethodOrFormatIsSaid() {
        assertProblem(as("drh").get(PROBE), 405, "METHOD_NOT_ALLOWED");
        assertProblem(as("drh").send("DELETE", PROBE, "{}"), 405, "METHOD_NOT_ALLOWED");
    }

    @Test
    void whoIsNotSignedInIsToldSoWithoutRedirect() {
        assertProblem(as("").post(PROBE, "{}"), 401, "SIGN_IN_NEEDED");
        for (String method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
            assertProblem(as("").send(method, "/api/unknown", "{}"), 404, "ADDRESS_NOT_FOUND");
        }
        assertProblem(as("").get(PROBE), 401, "SIGN_IN_NEEDED");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"", "\"message\":\"");
    }

    /** What a client sends to the probe. */
    record Sent(@Size(max = 8) String name, Integer months) {}

    @RestController
    static class ProbeCalls {

        @PostMapping(PROBE)
        String post(@Valid @RequestBody Sent sent) {
            if (sent.name().equals("refuse")) {
                throw new RefusedException(Refusal.conflict("PROBE_TAKEN", "Ce nom est déjà pris."));
            }
            if (sent.name().equals("break")) {
                throw new IllegalStateException("hidden words");
            }
            return sent.name();
        }
    }
}
