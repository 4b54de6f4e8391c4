package fr.metropole.recruitment.path;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.metropole.recruitment.fixture.Applicant;
import fr.metropole.recruitment.fixture.Applicant.Receipt;
import fr.metropole.recruitment.fixture.Browsing;
import fr.metropole.recruitment.fixture.Desks;
import fr.metropole.recruitment.fixture.EngineTime;
import fr.metropole.recruitment.mail.Letters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.util.HtmlUtils;

/** What the walks of the two real postings share: the desks, the time, and how a decider says no. */
abstract class Posting {

    static final String HR = "rh.recrutement";

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Where a walk takes place.
     *
     * @param ends tells the end event at which a case or an application stopped
     */
    record Stage(URI address, Desks desks, EngineTime time, Letters letters, Ends ends) {}

    /** Reads the history for a test. */
    @FunctionalInterface
    interface Ends {

        String of(String process, String businessKey);
    }

    final URI address;
    final Desks desks;
    final EngineTime time;
    private final Letters letters;
    private final Ends ends;
    private final String sheet;

    Posting(Stage stage, String sheet) {
        this.address = stage.address();
        this.desks = stage.desks();
        this.time = stage.time();
        this.letters = stage.letters();
        this.ends = stage.ends();
        this.sheet = sheet;
    }

    /** From the need to the start of service; asserts what a walk must have shown. */
    abstract void walk();

    /** Sends the need with the whole job description, and starts the procedure. */
    final void request(String requester, String reference, Map<String, Object> need) {
        ObjectNode body = JSON.valueToTree(need);
        body.put("reference", reference);
        ObjectNode description = description();
        description.withObject("/identification").put("positionNumber", reference);
        description.withObject("/terms").put("reference", reference);
        Object start = need.get("startsOn");
        description.withObject("/terms").put("startsOn", start == null ? null : start.toString());
        body.set("jobDescription", description);
        HttpResponse<String> drafted = desks.as(requester).post("/api/requisitions", write(body));
        assertThat(drafted.statusCode()).as(drafted.body()).isEqualTo(201);
        HttpResponse<String> started =
                desks.as(requester).post("/api/requisitions/" + slug(reference) + "/start", "{}");
        assertThat(started.statusCode()).as(started.body()).isEqualTo(200);
        desks.complete(requester, reference, "UserTask_DescribeJob");
    }

    /** The sheet of the posting: all its sections, in our own words. */
    private ObjectNode description() {
        try (InputStream json = Objects.requireNonNull(getClass().getResourceAsStream("/demo/" + sheet))) {
            return (ObjectNode) JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A decider says no, or not yet; without a reason he may not. */
    final void says(String user, String reference, String taskKey, String verdict, String reason) {
        HttpResponse<String> silent = desks.attempt(user, reference, taskKey, Map.of("verdict", verdict, "reason", ""));
        assertThat(silent.statusCode()).as(taskKey + ": " + silent.body()).isEqualTo(422);
        desks.complete(user, reference, taskKey, Map.of("verdict", verdict, "reason", reason));
    }

    /** Somebody applies too late. */
    final void refusedAsLate(Applicant late, String slug) {
        assertThat(late.tryToApply(address, slug).getStatusCode().value()).isEqualTo(410);
        assertThat(desks.as("").get("/api/public/vacancies").body()).doesNotContain('"' + slug + '"');
    }

    final void ended(String process, String businessKey, String event) {
        assertThat(ends.of(process, businessKey))
                .as(process + " " + businessKey)
                .isEqualTo(event);
    }

    /** Every candidate has had a final answer, kept as a letter of his application and shown at the case to HR. */
    final void everybodyIsAnswered(String reference, List<Receipt> receipts) {
        String page = page(HR, "/dossiers/" + slug(reference));
        for (Receipt receipt : receipts) {
            assertThat(letters.hasAnswer(receipt.number())).as(receipt.number()).isTrue();
            assertThat(page).contains(receipt.number());
            String file = HtmlUtils.htmlUnescape(page(HR, "/candidatures/" + receipt.number()));
            letters.ofApplication(receipt.number())
                    .forEach(letter -> assertThat(file).contains(letter.subject()));
        }
    }

    /** What the sheet says is what the case shows. */
    final void shows(String reference, String... facts) {
        assertThat(page(HR, "/fiches/" + slug(reference))).contains(facts);
    }

    final String page(String user, String path) {
        return Browsing.as(address, user).page(path);
    }

    static String slug(String reference) {
        return reference.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }

    private static String write(ObjectNode body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
