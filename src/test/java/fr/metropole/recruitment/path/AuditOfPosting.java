package fr.metropole.recruitment.path;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.metropole.recruitment.fixture.ArchivePdf;
import fr.metropole.recruitment.fixture.Desks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What an auditor finds of a posting that came to its end: complete, lawful, and fit to be handed over. */
final class AuditOfPosting {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Desks desks;
    private final String slug;

    AuditOfPosting(Desks desks, String reference) {
        this.desks = desks;
        this.slug = Posting.slug(reference);
    }

    void check() {
        controlsAreKept();
        timelineTells();
        readingsAreTold();
        timersAreTold();
        wordsAreFrench();
        caseIsFoundWhereItBegan();
        printIsArchivable();
        for (JsonNode one : applications()) {
            extractShowsOneOnly(one.asText());
        }
        extractIsArchivable(applications().get(0).asText());
        proofsAreWhole();
    }

    private void controlsAreKept() {
        List<JsonNode> controls = list(json("/api/audit/cases/" + slug + "/controls"));
        assertThat(controls)
                .filteredOn(control ->
                        List.of("BROKEN", "DUE").contains(control.path("state").asText()))
                .as("rules that a filled posting has not kept")
                .isEmpty();
        assertThat(controls.stream().map(control -> control.path("code").asText()))
                .contains("SAME_QUESTIONS", "PANEL", "NOTICE_PERIOD", "FOUR_EYES", "APPLICATIONS_ANSWERED");
        JsonNode plan = json("/api/audit/controls?texte=" + slug.substring(0, 3));
        assertThat(plan.path("cases").size()).isPositive();
    }

    private void timelineTells() {
        List<JsonNode> entries = list(timeline().path("entries"));
        assertThat(entries.stream().map(entry -> entry.path("kind").asText()))
                .contains("TASK_DONE", "TASK_ASSIGNED", "TIMER", "CALL", "RULE", "DECISION", "MAIL", "READING");
        assertThat(entries)
                .filteredOn(entry -> entry.path("kind").asText().equals("TASK_DONE"))
                .allSatisfy(entry -> {
                    assertThat(entry.path("actor").asText()).isNotBlank();
                    assertThat(entry.path("actorRole").asText()).isNotBlank().isNotEqualTo("Fonction inconnue");
                    assertThat(entry.path("tookSeconds").isNumber()).isTrue();
                    assertThat(entry.path("waitedSeconds").isNumber()).isTrue();
                });
        assertThat(entries)
                .filteredOn(entry -> entry.path("title").asText().equals("Candidature reçue"))
                .anySatisfy(entry -> assertThat(entry.path("detail").asText()).contains("sha256"));
        assertThat(entries)
                .filteredOn(
                        entry -> entry.path("title").asText().equals("Formulaire consulté : Vérifier la recevabilité"))
                .anyMatch(entry -> entry.path("actor").asText().equals(Posting.HR));
        assertThat(entries)
                .filteredOn(entry -> entry.path("kind").asText().equals("RULE"))
                .anySatisfy(entry -> assertThat(entry.path("detail").asText()).contains("CGFP"));
    }

    /** Whoever opened a candidate's file stands in the history, with whose file it was. */
    private void readingsAreTold() {
        List<JsonNode> read = list(timeline().path("entries")).stream()
                .filter(entry -> entry.path("title").asText().equals("Dossier du candidat consulté"))
                .toList();
        assertThat(read).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.path("kind").asText()).isEqualTo("READING");
            assertThat(entry.path("actor").asText()).isNotBlank();
        });
        assertThat(read.stream().map(entry -> entry.path("subject").asText()))
                .containsAll(list(applications()).stream().map(JsonNode::asText).toList());
    }

    /** What the clock did says so, in the words of the model. */
    private void timersAreTold() {
        assertThat(list(timeline().path("entries")))
                .filteredOn(entry -> entry.path("kind").asText().equals("TIMER"))
                .isNotEmpty()
                .allSatisfy(entry -> {
                    assertThat(entry.path("actorRole").asText()).isEqualTo("Procédure automatique");
                    assertThat(entry.path("element").asText()).contains("Event_");
                    assertThat(entry.path("title").asText()).doesNotContain("Event_");
                });
    }

    /** No reader of a timeline meets a name of the code. */
    private void wordsAreFrench() {
        assertThat(list(timeline().path("entries"))).allSatisfy(entry -> {
            assertThat(entry.path("title").asText()).doesNotMatch(".*[a-z][A-Z]{1}[a-z].*|.*_.*");
            list(entry.path("lines"))
                    .forEach(line -> assertThat(line.path("label").asText())
                            .as(entry.path("title").asText())
                            .doesNotMatch("[a-z]+([A-Z][a-z]+)*|.*_.*"));
        });
    }

    /** A candidate who takes his application back did so himself. */
    void candidateWithdrew() {
        assertThat(list(timeline().path("entries")))
                .filteredOn(entry -> entry.path("actorRole").asText().equals("Candidat")
                        && entry.path("kind").asText().equals("DECISION"))
                .anySatisfy(entry -> {
                    assertThat(entry.path("lines").toString()).contains("Retirée par le candidat");
                    assertThat(entry.path("subject").asText()).isNotBlank();
                    assertThat(entry.path("actor").isNull()).isTrue();
                });
        assertThat(list(timeline().path("entries")))
                .filteredOn(entry -> entry.path("kind").asText().equals("TASK_CANCELLED"))
                .isNotEmpty();
    }

    private void caseIsFoundWhereItBegan() {
        JsonNode file = timeline().path("file");
        assertThat(file.path("outcome").asText()).isEqualTo("Poste pourvu");
        assertThat(Instant.parse(file.path("openedAt").asText()))
                .as("what begins after the end does not move the beginning")
                .isBefore(Instant.parse(
                        timeline().path("entries").get(40).path("at").asText()));
    }

    private JsonNode timeline() {
        return json("/api/audit/cases/" + slug);
    }

    private void printIsArchivable() {
        byte[] pdf = bytes("/api/audit/cases/" + slug + ".pdf");
        ArchivePdf.check(pdf);
        ArchivePdf.draw(pdf, "historique-" + slug, 8);
        assertThat(ArchivePdf.figures(pdf)).hasSizeGreaterThan(4);
    }

    private JsonNode applications() {
        var numbers = JSON.createArrayNode();
        list(timeline().path("chains")).stream()
                .filter(chain -> chain.path("process").asText().equals("application"))
                .forEach(chain -> numbers.add(chain.path("businessKey").asText()));
        assertThat(numbers.size()).isGreaterThan(2);
        return numbers;
    }

    private void extractShowsOneOnly(String number) {
        String address = "/api/audit/cases/" + slug + "/candidatures/" + number;
        JsonNode extract = json(address + ".json");
        String shown = extract.path("parts").toString();
        List<String> others = list(applications()).stream()
                .map(JsonNode::asText)
                .filter(other -> !other.equals(number))
                .toList();
        assertThat(shown).contains("Texte de l’avis", "Accusé de réception").doesNotContain(others);
        assertThat(otherNames(number)).isNotEmpty().allSatisfy(name -> assertThat(shown)
                .doesNotContain(name));
        assertThat(list(extract.path("masked")))
                .isNotEmpty()
                .allSatisfy(masked -> assertThat(masked.path("why").asText()).isNotBlank());
        assertThat(extract.path("steps").size()).isGreaterThan(3);
    }

    private void extractIsArchivable(String number) {
        byte[] pdf = bytes("/api/audit/cases/" + slug + "/candidatures/" + number + ".pdf");
        ArchivePdf.check(pdf);
        ArchivePdf.draw(pdf, "extrait-" + number, 6);
        assertThat(ArchivePdf.text(pdf)).contains("Ce qui a été retiré, et pourquoi");
    }

    /** Family names of the other candidates, from their own files. */
    private List<String> otherNames(String number) {
        List<String> names = new ArrayList<>();
        for (JsonNode other : applications()) {
            if (!other.asText().equals(number)) {
                JsonNode own = json("/api/audit/cases/" + slug + "/candidatures/" + other.asText() + ".json");
                list(own.path("parts")).stream()
                        .flatMap(part -> list(part.path("passages")).stream())
                        .filter(passage -> passage.path("heading").asText().equals("Candidat"))
                        .forEach(passage -> names.add(passage.path("text").asText()));
            }
        }
        return names;
    }

    private void proofsAreWhole() {
        Map<String, byte[]> files = unpacked(bytes("/api/cases/" + slug + "/publication-proofs.zip"));
        assertThat(files).containsKeys("avis.pdf", "preuves.pdf", "empreintes.txt");
        ArchivePdf.check(files.get("preuves.pdf"));
        ArchivePdf.draw(files.get("preuves.pdf"), "preuves-" + slug, 2);
        assertThat(ArchivePdf.text(files.get("preuves.pdf"))).contains("Délai de candidature", "minimum légal");
        List<String> sums = new String(files.get("empreintes.txt"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(sums).hasSize(files.size() - 1).allSatisfy(line -> {
            String[] sum = line.split("  ", 2);
            assertThat(sha256(files.get(sum[1]))).as(sum[1]).isEqualTo(sum[0]);
        });
        assertThat(list(timeline().path("entries")))
                .filteredOn(entry -> entry.path("kind").asText().equals("EXPORT"))
                .extracting(entry -> entry.path("title").asText())
                .contains("Preuves de publication exportées", "Historique exporté (PDF)")
                .anyMatch(title -> title.startsWith("Dossier communicable"));
    }

    private static Map<String, byte[]> unpacked(byte[] archive) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private byte[] bytes(String path) {
        HttpResponse<byte[]> answer = desks.as("auditeur").download(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private JsonNode json(String path) {
        try {
            return JSON.readTree(bytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
