package fr.metropole.recruitment.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.metropole.recruitment.application.Applications;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.document.Samples;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Requests that no browser of ours sends, over a real line: each is refused in French with a code that stays, none is a fault
 * of the server, and nothing is kept.
 */
@Tag("browser")
class OddRequestsTest extends BrowserTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final String FORM = "multipart/form-data; boundary=limite";
    private static final String HR =
            "Basic " + Base64.getEncoder().encodeToString("rh.recrutement:demo".getBytes(StandardCharsets.UTF_8));

    @Autowired
    private Applications applications;

    private final HttpClient http = HttpClient.newHttpClient();
    private CaseReference reference;

    @BeforeEach
    void publish() {
        reference = vacancies.publish("INSOLITE " + NUMBERS.incrementAndGet(), "Insolite (H/F)");
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, '{}', 415, MEDIA_TYPE_NOT_SUPPORTED",
        "application/x-www-form-urlencoded, firstName=Camille, 415, MEDIA_TYPE_NOT_SUPPORTED",
        "text/plain, bonjour, 415, MEDIA_TYPE_NOT_SUPPORTED",
        "multipart/form-data, sans limite, 400, REQUEST_UNREADABLE",
        "multipart/form-data; boundary=limite, pas de partie, 422, NAME_REQUIRED"
    })
    void whatIsNoFormIsRefused(String type, String body, int status, String code) throws Exception {
        refused(apply(type, bytes(body)), status, code);
    }

    @Test
    void aFormThatBreaksOffIsUnreadableAndNotTooLarge() throws Exception {
        refused(
                apply(FORM, bytes("--limite\r\nContent-Disposition: form-data; name=\"firstName\"\r\n\r\nCam")),
                400,
                "REQUEST_UNREADABLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"firstName", "lastName", "email", "status", "consent"})
    void aFieldThatIsMissingIsNamed(String field) throws Exception {
        JsonNode problem = problem(apply(without(field)));
        assertThat(problem.path("errors").path(0).path("field").asText()).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({
        "firstName, 'Cam\u0000ille', NAME_INVALID",
        "lastName, 😀, NAME_INVALID",
        "email, 'a@example.org\u0000', EMAIL_INVALID",
        "phone, 06😀, PHONE_INVALID",
        "status, CIVIL SERVANT, STATUS_INVALID",
        "consent, 2, CONSENT_REQUIRED"
    })
    void aFieldWithWhatNobodyTypesIsRefused(String field, String value, String code) throws Exception {
        Map<String, String> fields = fields();
        fields.put(field, value);
        refused(apply(FORM, form(fields, cv())), 422, code);
    }

    @Test
    void aNameAsLongAsABookIsRefused() throws Exception {
        Map<String, String> fields = fields();
        fields.put("lastName", "e".repeat(200_000));
        refused(apply(FORM, form(fields, cv())), 422, "NAME_TOO_LONG");
    }

    @Test
    void noneOrTooManyOrEmptyFilesAreRefused() throws Exception {
        refused(apply(FORM, form(fields(), all -> {})), 422, "FILES_REQUIRED");
        refused(apply(FORM, form(fields(), file("cv.pdf", new byte[0]))), 422, "DOCUMENT_EMPTY");
        Consumer<Multipart> eleven = all -> {
            for (int number = 0; number < 11; number++) {
                file(number + ".pdf", Samples.pdfOf(300 + number)).accept(all);
            }
        };
        refused(apply(FORM, form(fields(), eleven)), 422, "FILES_TOO_MANY");
    }

    @Test
    void moreFilesThanAnyServerCountsAreRefused() throws Exception {
        Consumer<Multipart> crowd = all -> {
            for (int number = 0; number < 500; number++) {
                file(number + ".pdf", Samples.pdf()).accept(all);
            }
        };
        refused(apply(FORM, form(fields(), crowd)), 413, "REQUEST_TOO_LARGE");
    }

    @Test
    void aCandidateWhoseFormCannotBeReadGetsAPageThatSaysSo() throws Exception {
        Consumer<Multipart> crowd = all -> {
            for (int number = 0; number < 500; number++) {
                file(number + ".pdf", Samples.pdf()).accept(all);
            }
        };
        HttpResponse<String> tooMuch = page(form(fields(), crowd));
        assertThat(tooMuch.statusCode()).isEqualTo(413);
        assertThat(tooMuch.body()).contains("<html lang=\"fr\"", "L’envoi est trop volumineux");
        HttpResponse<String> brokenOff =
                page(bytes("--limite\r\nContent-Disposition: form-data; name=\"firstName\"\r\n\r\nCam"));
        assertThat(brokenOff.statusCode()).isEqualTo(400);
        assertThat(brokenOff.body()).contains("<html lang=\"fr\"", "n’a pas pu être lue");
        assertThat(applications.ofCase(reference)).isEmpty();
    }

    private HttpResponse<String> page(byte[] body) throws Exception {
        return send(request("/offres/" + reference.slug() + "/candidater")
                .header("Content-Type", FORM)
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "a\u0000b.pdf", "CON", "\u202efdp.exe", ".", "", "é😀\u200b.pdf"})
    void anOddFileNameHarmsNothing(String name) throws Exception {
        HttpResponse<String> answer = apply(FORM, form(fields(), file(name, Samples.pdf())));
        assertThat(answer.statusCode()).as(answer.body()).isIn(201, 400);
        if (answer.statusCode() == 201) {
            String kept = follow(answer).path("documents").path(0).path("name").asText();
            assertThat(kept).matches("[^/\\\\\\p{Cntrl}\u202e\u200b]+\\.pdf").doesNotStartWith(".");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/public/vacancies, 405, METHOD_NOT_ALLOWED",
        "GET, /api/public/vacancies/inconnue, 404, VACANCY_UNKNOWN",
        "GET, /api/public/suivi/devine, 404, FOLLOW_UP_UNKNOWN",
        "POST, /api/public/suivi/devine/withdraw, 404, FOLLOW_UP_UNKNOWN",
        "GET, /api/public/rien, 404, ",
        "DELETE, /api/public/vacancies/inconnue, 405, METHOD_NOT_ALLOWED"
    })
    void aWrongAddressOrMethodIsSaid(String method, String path, int status, String code) throws Exception {
        HttpResponse<String> answer = send(request(path).method(method, HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(problem(answer).path("code").asText()).isNotBlank();
        if (code != null) {
            assertThat(problem(answer).path("code").asText()).isEqualTo(code);
        }
    }

    @Test
    void whatIsNoMessageIsAnsweredAndWhoIsNobodyIsNot() throws Exception {
        byte[] message = form(Map.of(), part("file", "x.eml", bytes("bonjour")));
        refused(send(imported(message).header("Content-Type", FORM)), 401, "SIGN_IN_NEEDED");
        for (byte[] odd :
                new byte[][] {bytes("bonjour"), new byte[0], {0, 1, 2, 3}, Samples.pdf(), bytes("a:\r\n\r\n")}) {
            HttpResponse<String> answer = send(imported(form(Map.of(), part("file", "x.eml", odd)))
                    .header("Content-Type", FORM)
                    .header("Authorization", HR));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            JsonNode told = new ObjectMapper().readTree(answer.body());
            assertThat(told.path("outcome").asText()).isIn("REFUSED", "NEEDS_ATTACHMENT");
            assertThat(told.path("reasons").path(0).path("code").asText()).isNotBlank();
        }
        refused(
                send(imported(form(Map.of("autre", "x"), all -> {}))
                        .header("Content-Type", FORM)
                        .header("Authorization", HR)),
                422,
                "FILE_REQUIRED");
        refused(
                send(imported(bytes("{}"))
                        .header("Content-Type", "application/json")
                        .header("Authorization", HR)),
                415,
                "MEDIA_TYPE_NOT_SUPPORTED");
    }

    private HttpRequest.Builder imported(byte[] body) {
        return request("/api/applications/import-mail").POST(HttpRequest.BodyPublishers.ofByteArray(body));
    }

    private void refused(HttpResponse<String> answer, int status, String code) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(problem(answer).path("code").asText()).isEqualTo(code);
        assertThat(applications.ofCase(reference)).isEmpty();
    }

    /** RFC 9457, in French, without a word of how it is made. */
    private static JsonNode problem(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = new ObjectMapper().readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(answer.statusCode());
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("detail").asText()).isNotBlank().doesNotContain("Exception", "null");
        return problem;
    }

    private JsonNode follow(HttpResponse<String> answer) throws Exception {
        String address =
                new ObjectMapper().readTree(answer.body()).path("followUpUrl").asText();
        return new ObjectMapper().readTree(send(request(address).GET()).body());
    }

    private HttpResponse<String> apply(String type, byte[] body) throws Exception {
        return send(request("/api/public/vacancies/" + reference.slug() + "/applications")
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    private HttpResponse<String> apply(Map<String, String> fields) throws Exception {
        return apply(FORM, form(fields, cv()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address().resolve(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("firstName", "Camille");
        fields.put("lastName", "Insolite");
        fields.put("email", "camille@exemple.fr");
        fields.put("status", "OTHER");
        fields.put("consent", "false");
        return fields;
    }

    private static Map<String, String> without(String field) {
        Map<String, String> fields = fields();
        fields.remove(field);
        return fields;
    }

    private static Consumer<Multipart> cv() {
        return file("cv.pdf", Samples.pdf());
    }

    private static Consumer<Multipart> file(String name, byte[] bytes) {
        return part("files", name, bytes);
    }

    private static Consumer<Multipart> part(String field, String name, byte[] bytes) {
        return all -> all.file(field, name, bytes);
    }

    private static byte[] form(Map<String, String> fields, Consumer<Multipart> files) {
        Multipart form = new Multipart();
        fields.forEach(form::field);
        files.accept(form);
        return form.end();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
