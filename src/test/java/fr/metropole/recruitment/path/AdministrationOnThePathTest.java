package fr.metropole.recruitment.path;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.metropole.recruitment.application.ApplicationDesk;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.fixture.Applicant;
import fr.metropole.recruitment.fixture.Applicant.Receipt;
import fr.metropole.recruitment.fixture.Browsing;
import fr.metropole.recruitment.fixture.EngineCalls;
import fr.metropole.recruitment.fixture.HttpClientAs;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What the technical administrator sees of a recruitment with a candidate, at every address there is, and what he does to it
 * by hand: nothing of the first, all of the second in the history.
 */
class AdministrationOnThePathTest extends GuardedCase {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REFERENCE = "GARDE ADMIN 1";
    private static final String SLUG = "garde-admin-1";
    private static final Applicant CANDIDATE =
            new Applicant("Zqprenom", "Zqfamille", "zqadresse@example.org", "CIVIL_SERVANT");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private ApplicationDesk files;

    @Test
    void the_administration_sees_no_candidate_and_leaves_its_trace() {
        start(REFERENCE, "VACANCY", "STATUTORY_ELSE_CONTRACT", "DDIT", "directrice.ddit");
        approve(REFERENCE, "directrice.ddit");
        publish(REFERENCE);
        Receipt receipt = CANDIDATE.apply(address, SLUG);
        time.runDueJobs();
        assertThat(desks.as(HR)
                        .get("/engine-rest/task?processInstanceBusinessKey=" + receipt.number())
                        .body())
                .as("somebody works on it")
                .contains("UserTask_CheckAdmissibility");

        seesNothingOnOurOwnAddresses(receipt.number());
        seesNothingInTheEngine();
        worksByHand(receipt.number());
        isTold(receipt.number());
    }

    private void seesNothingOnOurOwnAddresses(String number) {
        Browsing pages = Browsing.as(address, "admin");
        HttpClientAs api = desks.as("admin");
        List<String> asked = new ArrayList<>();
        for (var mapping : mappings.getHandlerMethods().keySet()) {
            for (String pattern : mapping.getPatternValues()) {
                Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
                if (methods.contains(RequestMethod.GET) && !pattern.contains("{token}")) {
                    String path = filled(pattern, number);
                    asked.add(path);
                    hidden(path, pages.look(path));
                    hidden(path, api.get(path));
                }
            }
        }
        assertThat(asked).hasSizeGreaterThan(50).contains("/candidatures/" + number, "/audit/" + SLUG);
    }

    private String filled(String pattern, String number) {
        String document = files.file(number).orElseThrow().documentIds().get(0).toString();
        return pattern.replace("{number}", number)
                .replaceAll("\\{slug[^}]*}", SLUG)
                .replace("{reference}", REFERENCE.replace(" ", "%20"))
                .replace("{chain}", instance(number, "application"))
                .replaceAll("(documents|preuves)/\\{id}", "$1/" + document)
                .replaceAll("\\{document}", document)
                .replaceAll("\\{[^}]*}", "1");
    }

    private static void hidden(String path, HttpResponse<String> answer) {
        assertThat(answer.body()).as(path).doesNotContainIgnoringCase("zqprenom", "zqfamille", "zqadresse");
        assertThat(answer.statusCode()).as(path + " breaks").isLessThan(500);
    }

    /** Every question that the engine answers, about everything there is in it. */
    private void seesNothingInTheEngine() {
        Set<String> asked = new LinkedHashSet<>();
        for (String call : EngineCalls.all()) {
            if (call.startsWith("GET ")) {
                String path = call.substring("GET ".length());
                for (String id : ids(path)) {
                    asked.add("/engine-rest/" + path.replaceFirst("/1(/|$)", "/" + id + "$1"));
                }
            }
        }
        assertThat(asked).hasSizeGreaterThan(150);
        asked.forEach(path -> assertThat(desks.as("admin").get(path).body())
                .as(path)
                .doesNotContainIgnoringCase("zqprenom", "zqfamille", "zqadresse"));
    }

    /** Of what the administrator sees in a list; whatever stands for one when he sees none. */
    private List<String> ids(String path) {
        if (!path.matches(".*/1(/.*)?$")) {
            return List.of("1");
        }
        String list = "/engine-rest/" + path.replaceFirst("/1(/.*)?$", "") + "?maxResults=12";
        List<String> ids = new ArrayList<>(List.of("1"));
        json(desks.as("admin").get(list)).forEach(one -> {
            if (one.path("id").isTextual() && one.path("id").asText().matches("[\\w.:-]+")) {
                ids.add(one.path("id").asText());
            }
        });
        return ids;
    }

    /** As an administrator would whose case is stuck, through the engine's own doors. */
    private void worksByHand(String number) {
        String own = "/engine-rest/process-instance/" + instance(number, "application");
        done("admin", "PUT", own + "/suspended", "{\"suspended\":true}");
        done("admin", "PUT", own + "/suspended", "{\"suspended\":false}");
        String job = management
                .createJobQuery()
                .processInstanceId(instance(number, "application"))
                .listPage(0, 1)
                .get(0)
                .getId();
        done("admin", "PUT", "/engine-rest/job/" + job + "/retries", "{\"retries\":7}");
        String task = desks.task("drh", number, "UserTask_CheckAdmissibility").id();
        done("drh", "POST", "/engine-rest/task/" + task + "/assignee", "{\"userId\":\"rh.recrutement\"}");
    }

    private void done(String user, String method, String path, String body) {
        HttpResponse<String> answer = desks.as(user).send(method, path, body);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(204);
    }

    private void isTold(String number) {
        assertThat(new CaseReference(REFERENCE).slug()).isEqualTo(SLUG);
        List<JsonNode> operations = entries("?nature=OPERATION&candidature=" + number);
        assertThat(operations.stream().map(entry -> entry.path("title").asText()))
                .containsExactly(
                        "Suspension (processus)", "Réactivation (processus)", "Nouvelle tentative accordée (travail)");
        assertThat(operations).allSatisfy(entry -> {
            assertThat(entry.path("actor").asText()).isEqualTo("admin");
            assertThat(entry.path("actorRole").asText()).isNotBlank().isNotEqualTo("Fonction inconnue");
            assertThat(entry.path("payload").toString()).isNotEqualTo("[]");
        });
        assertThat(entries("?nature=TASK_ASSIGNED&candidature=" + number)).anySatisfy(entry -> {
            assertThat(entry.path("actor").asText()).isEqualTo("drh");
            assertThat(entry.path("title").asText()).isEqualTo("Vérifier la recevabilité");
            assertThat(entry.path("detail").asText()).contains("\"assignee\":\"rh.recrutement\"");
        });
    }

    private List<JsonNode> entries(String filter) {
        JsonNode timeline = json(desks.as("auditeur").get("/api/audit/cases/" + SLUG + filter));
        return StreamSupport.stream(timeline.path("entries").spliterator(), false)
                .toList();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return answer.statusCode() == 200 ? JSON.readTree(answer.body()) : JSON.createArrayNode();
        } catch (JsonProcessingException e) {
            return JSON.createArrayNode();
        }
    }
}
