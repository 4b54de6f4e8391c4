package fr.metropole.recruitment.application.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.metropole.recruitment.application.ApplicationTest;
import fr.metropole.recruitment.application.CandidateStatus;
import fr.metropole.recruitment.document.Samples;
import fr.metropole.recruitment.publication.NoticeStatus;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** The way in for candidates and HR, and the candidate's file, as HTTP answers. */
@AutoConfigureMockMvc(addFilters = false)
@Import(RefusalAnswers.class)
class PublicApplicationTest extends ApplicationTest {

    @Autowired
    private MockMvc http;

    @Test
    void anApplicationGetsItsNumberAndItsPrivateAddress() throws Exception {
        String answer = apply(Map.of())
                .andExpect(status().isCreated())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(jsonPath("$.applicationNumber", matchesPattern("\\d{4}-\\d{6}")))
                .andExpect(jsonPath("$.followUpUrl", startsWith("/api/public/suivi/")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        runJobs();
        http.perform(get(JsonPath.<String>read(answer, "$.followUpUrl")))
                .andExpect(status().isOk())
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(jsonPath("$.state").value("RECEIVED"))
                .andExpect(jsonPath("$.stateLabel").value("Reçue"))
                .andExpect(jsonPath("$.documents[0].name").value("cv.pdf"))
                .andExpect(jsonPath("$.letters[*].kind", hasItem("ACKNOWLEDGEMENT")))
                .andExpect(jsonPath("$.mayWithdraw").value(true));
    }

    @Test
    void theSameRequestTwiceGivesTheSameAnswer() throws Exception {
        String first = apply(Map.of()).andReturn().getResponse().getContentAsString();
        apply(Map.of()).andExpect(status().isCreated()).andExpect(content().json(first));
    }

    @ParameterizedTest
    @CsvSource({
        "firstName, Cam😀ille, NAME_INVALID",
        "lastName, <script>alert(1)</script>, NAME_INVALID",
        "lastName, '', NAME_REQUIRED",
        "email, pas une adresse, EMAIL_INVALID",
        "phone, abc, PHONE_INVALID",
        "status, ROI, STATUS_INVALID",
        "consent, peut-être, CONSENT_REQUIRED"
    })
    void aWrongFieldIsRefusedWithItsSentence(String field, String value, String code) throws Exception {
        apply(Map.of(field, value))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(jsonPath("$.field").value(field))
                .andExpect(content().string(not(containsString("alert"))));
    }

    @Test
    void withoutFilesOrWithTooManyItIsRefused() throws Exception {
        http.perform(fields(multipart(address()), Map.of()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.code").value("FILES_REQUIRED"));
        MockMultipartHttpServletRequestBuilder many = multipart(address());
        for (int file = 0; file < 7; file++) {
            many.file(new MockMultipartFile("files", file + ".pdf", "application/pdf", Samples.pdfOf(300 + file)));
        }
        http.perform(fields(many, Map.of()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.code").value("FILES_TOO_MANY"));
    }

    @Test
    void anUnknownVacancyIsNotFoundAndAClosedOneIsGone() throws Exception {
        http.perform(fields(
                        multipart("/api/public/vacancies/inconnue/applications").file(cvPart()), Map.of()))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("VACANCY_UNKNOWN"));
        neighbours.notice(caseReference, NoticeStatus.VALIDATED, today().plusDays(30));
        apply(Map.of()).andExpect(status().isNotFound());
        neighbours.notice(caseReference, NoticeStatus.OPEN, today().minusDays(1));
        apply(Map.of())
                .andExpect(status().isGone())
                .andExpect(jsonPath("$.code").value("VACANCY_CLOSED"));
        neighbours.notice(caseReference, NoticeStatus.OPEN, today());
        apply(Map.of()).andExpect(status().isCreated());
    }

    @Test
    void theCandidateWithdrawsOnce() throws Exception {
        String url =
                "/api/public/suivi/" + applied("Martin", CandidateStatus.OTHER).token();
        http.perform(post(url + "/withdraw"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("WITHDRAWN"))
                .andExpect(jsonPath("$.mayWithdraw").value(false));
        http.perform(post(url + "/withdraw")).andExpect(status().isOk());
        http.perform(multipart(url + "/documents").file(cvPart()))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("DOCUMENT_NOT_EXPECTED"));
        http.perform(get("/api/public/suivi/devine"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("FOLLOW_UP_UNKNOWN"));
    }

    @Test
    void aDocumentIsAdded() throws Exception {
        String url =
                "/api/public/suivi/" + applied("Martin", CandidateStatus.OTHER).token();
        http.perform(multipart(url + "/documents")
                        .file(new MockMultipartFile("files", "lettre.pdf", "text/html", Samples.pdfOf(400))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.documents", hasSize(2)));
        http.perform(multipart(url + "/documents")
                        .file(new MockMultipartFile("files", "page.pdf", "application/pdf", "<html>".getBytes())))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.code").value("DOCUMENT_TYPE_NOT_ACCEPTED"));
        http.perform(multipart(url + "/documents"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.code").value("FILES_REQUIRED"));
    }

    @Test
    @WithMockUser(username = "rh.recrutement", authorities = "rh")
    void hrRegistersALateLetter() throws Exception {
        neighbours.notice(caseReference, NoticeStatus.CLOSED, today().minusDays(5));
        String answer = register(today().minusDays(2).toString())
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String number = JsonPath.read(answer, "$.applicationNumber");
        org.assertj.core.api.Assertions.assertThat(
                        applications.find(number).orElseThrow().late())
                .isTrue();
        register("hier")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.code").value("RECEIVED_ON_INVALID"));
    }

    @Test
    @WithMockUser(username = "chef.innovation", authorities = "managers")
    void nobodyElseRegistersOne() throws Exception {
        register(today().toString())
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("HR_ONLY"));
    }

    @Test
    @WithMockUser(username = "rh.recrutement", authorities = "rh")
    void theFileShowsTheCandidateAndItsDocuments() throws Exception {
        String number = applied("Martin");
        String page = http.perform(get("/candidatures/" + number))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Camille Martin")))
                .andExpect(content().string(containsString("martin@exemple.fr")))
                .andExpect(content().string(containsString("Reçue")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String link = page.replaceAll("(?s).*href=\"(/candidatures/[^\"]*/documents/[^\"]*)\".*", "$1");
        http.perform(get(link))
                .andExpect(status().isOk())
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")))
                .andExpect(content().bytes(Samples.pdf()));
        String other = applied("Petit");
        http.perform(get(link.replace(number, other))).andExpect(status().isNotFound());
        http.perform(get("/candidatures/1999-000001")).andExpect(status().isNotFound());
    }

    @Test
    @WithMockUser(username = "admin", authorities = "camunda-admin")
    void theAdministratorSeesNoFile() throws Exception {
        http.perform(get("/candidatures/" + applied("Martin"))).andExpect(status().isForbidden());
    }

    private String address() {
        return "/api/public/vacancies/" + caseReference.slug() + "/applications";
    }

    private ResultActions apply(Map<String, String> changes) throws Exception {
        return http.perform(fields(multipart(address()).file(cvPart()), changes));
    }

    private ResultActions register(String receivedOn) throws Exception {
        return http.perform(fields(
                        multipart("/api/requisitions/" + caseReference.slug() + "/applications")
                                .file(cvPart()),
                        Map.of())
                .param("receivedOn", receivedOn));
    }

    private static MockMultipartFile cvPart() {
        return new MockMultipartFile("files", "cv.pdf", "application/pdf", Samples.pdf());
    }

    private static MockMultipartHttpServletRequestBuilder fields(
            MockMultipartHttpServletRequestBuilder request, Map<String, String> changes) {
        Map<String, String> fields = new java.util.HashMap<>(Map.of(
                "firstName", "Camille",
                "lastName", "Martin",
                "email", "camille@exemple.fr",
                "phone", "06 12 34 56 78",
                "status", "OTHER",
                "consent", "true"));
        fields.putAll(changes);
        fields.forEach(request::param);
        return request;
    }
}
