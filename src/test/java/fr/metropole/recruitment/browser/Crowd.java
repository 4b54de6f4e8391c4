package fr.metropole.recruitment.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.document.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Twenty clients who apply for one post at the same time, each of them now and then twice, as impatient people do. */
final class Crowd {

    static final int CLIENTS = 20;
    static final int DOCUMENT = 300 * 1024;
    private static final int EVERY_TENTH = 10;

    private final URI address;
    private final CaseReference reference;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private volatile long lastAnswer = System.nanoTime();

    Crowd(URI address, CaseReference reference) {
        this.address = address;
        this.reference = reference;
    }

    /** {@link System#nanoTime()} of the latest answer to anybody. */
    long lastAnswer() {
        return lastAnswer;
    }

    /** What one application was told, and how long it waited for it. */
    record Told(String number, long milliseconds) {}

    /**
     * Sends applications, each with a document of its own.
     *
     * @param from number of the first
     * @param to number behind the last
     */
    List<Told> apply(int from, int to) throws Exception {
        AtomicInteger next = new AtomicInteger(from);
        List<Told> all = new ArrayList<>();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            Callable<List<Told>> client = () -> applyInTurn(next, to);
            for (Future<List<Told>> told : clients.invokeAll(Collections.nCopies(CLIENTS, client))) {
                all.addAll(told.get());
            }
        } finally {
            clients.shutdown();
        }
        return all;
    }

    private List<Told> applyInTurn(AtomicInteger next, int to) throws IOException, InterruptedException {
        List<Told> told = new ArrayList<>();
        for (int number = next.getAndIncrement(); number < to; number = next.getAndIncrement()) {
            HttpRequest request = request(number);
            long start = System.nanoTime();
            String first = applied(request);
            told.add(new Told(first, Duration.ofNanos(System.nanoTime() - start).toMillis()));
            if (number % EVERY_TENTH == 0) {
                assertThat(applied(request)).isEqualTo(first);
            }
        }
        return told;
    }

    private String applied(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        lastAnswer = System.nanoTime();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json.readTree(answer.body()).path("applicationNumber").asText();
    }

    private HttpRequest request(int number) {
        return HttpRequest.newBuilder(address.resolve("/api/public/vacancies/" + reference.slug() + "/applications"))
                .header("Content-Type", "multipart/form-data; boundary=limite")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body(number)))
                .build();
    }

    private static byte[] body(int number) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        field(body, "firstName", "Camille");
        field(body, "lastName", "Candidat");
        field(body, "email", "candidat" + number + "@exemple.fr");
        field(body, "status", "OTHER");
        field(body, "consent", "false");
        text(body, "--limite\r\nContent-Disposition: form-data; name=\"files\"; filename=\"cv.pdf\"\r\n\r\n");
        body.writeBytes(document(number));
        text(body, "\r\n--limite--\r\n");
        return body.toByteArray();
    }

    /** A PDF with as much noise in it as a photograph would be, different for each. */
    private static byte[] document(int number) {
        byte[] noise = new byte[DOCUMENT];
        new Random(number).nextBytes(noise);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        text(pdf, "%PDF-1.4\n4 0 obj <</Length " + DOCUMENT + ">> stream\n");
        pdf.writeBytes(noise);
        text(pdf, "\nendstream endobj\n");
        pdf.writeBytes(Samples.pdf());
        return pdf.toByteArray();
    }

    private static void field(ByteArrayOutputStream body, String name, String value) {
        text(body, "--limite\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    private static void text(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
