package fr.metropole.recruitment.application.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.metropole.recruitment.application.AdmissibilityDecision;
import fr.metropole.recruitment.application.AdmissibilityVerdict;
import fr.metropole.recruitment.application.ApplicationDesk;
import fr.metropole.recruitment.application.ApplicationState;
import fr.metropole.recruitment.application.ApplicationTest;
import fr.metropole.recruitment.application.CandidateStatus;
import fr.metropole.recruitment.application.Receipt;
import fr.metropole.recruitment.document.Samples;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The candidate's own pages: the steps, the missing document, the withdrawal, the copy of his data and their end. */
@AutoConfigureMockMvc(addFilters = false)
@Import(RefusalAnswers.class)
class FollowUpPageTest extends ApplicationTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private ApplicationDesk desk;

    @Autowired
    private JdbcClient jdbc;

    private Receipt receipt;
    private String page;

    @BeforeEach
    void apply() {
        receipt = applied("Martin", CandidateStatus.OTHER);
        page = "/suivi/" + receipt.token();
    }

    @Test
    void showsTheStepInTheWordsOfHr() throws Exception {
        http.perform(get(page))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Reçue")))
                .andExpect(content().string(containsString("aria-current=\"step\"")))
                .andExpect(content().string(containsString("Nous avons bien reçu")))
                .andExpect(content().string(containsString("l’adresse de cette page")))
                .andExpect(content().string(not(containsString("connue du seul candidat"))))
                .andExpect(content().string(not(containsString("Camille"))));
    }

    @Test
    @WithMockUser(username = "rh.recrutement", authorities = "rh")
    void theAcknowledgementSaysThatThereIsALinkAndHidesIt() throws Exception {
        assertThat(letters.ofApplication(receipt.number()).get(0).body())
                .contains("adresse de suivi personnelle")
                .doesNotContain(receipt.token());
        http.perform(get("/candidatures/" + receipt.number()))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(receipt.token()))));
    }

    @Test
    void theAddressForProgramsOpensThePageInABrowser() throws Exception {
        http.perform(get("/api/public/suivi/" + receipt.token()).header("Accept", "text/html,*/*;q=0.8"))
                .andExpect(redirectedUrl(page));
    }

    @Test
    void sendsWhatIsMissing() throws Exception {
        desk.checkAdmissibility(
                        receipt.number(),
                        new AdmissibilityDecision(AdmissibilityVerdict.INCOMPLETE, null, "Le diplôme de master"),
                        HR)
                .orThrow();
        http.perform(get(page)).andExpect(content().string(containsString("Le diplôme de master")));
        http.perform(multipart(page + "/documents").file(file("page.html", "<html>".getBytes())))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#files\"")));
        http.perform(multipart(page + "/documents")).andExpect(status().isUnprocessableEntity());
        http.perform(multipart(page + "/documents").file(file("diplome.pdf", Samples.pdfOf(500))))
                .andExpect(redirectedUrl(page + "?fait=document"));
        http.perform(get(page)).andExpect(content().string(containsString("diplome.pdf")));
        assertThat(state(receipt.number())).isEqualTo(ApplicationState.RECEIVED);
    }

    @Test
    void withdrawsAfterAnotherQuestion() throws Exception {
        http.perform(get(page + "/retrait")).andExpect(status().isOk());
        assertThat(state(receipt.number())).isEqualTo(ApplicationState.RECEIVED);
        http.perform(post(page + "/retrait")).andExpect(redirectedUrl(page + "?fait=retrait"));
        assertThat(state(receipt.number())).isEqualTo(ApplicationState.WITHDRAWN);
        http.perform(get(page)).andExpect(content().string(not(containsString("/retrait\""))));
    }

    @Test
    void takesHisDataAndHisDocumentsAlong() throws Exception {
        MvcResult started = http.perform(get(page + "/mes-donnees")).andReturn();
        byte[] archive = http.perform(MockMvcRequestBuilders.asyncDispatch(started))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString(".zip")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                if (entry.getName().equals("donnees.json")) {
                    assertThat(new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                            .contains("martin@exemple.fr", "Camille");
                }
            }
        }
        assertThat(names).containsExactly("donnees.json", "documents/1 cv.pdf");
    }

    @Test
    void hasNothingErasedWhileHisApplicationIsExamined() throws Exception {
        http.perform(post(page + "/effacement")).andExpect(status().isUnprocessableEntity());
        assertThat(applications.find(receipt.number()).orElseThrow().candidateName())
                .isEqualTo("Camille Martin");
    }

    @Test
    void hasEverythingErasedOnceHeWithdrewAndWasAnswered() throws Exception {
        http.perform(post(page + "/retrait"));
        http.perform(get(page)).andExpect(content().string(containsString("/effacement")));
        http.perform(post(page + "/effacement")).andExpect(redirectedUrl(page + "?fait=effacement"));

        http.perform(get(page)).andExpect(content().string(containsString("Vos données sont effacées")));
        http.perform(post(page + "/effacement")).andExpect(redirectedUrl(page + "?fait=effacement"));
        long id = Long.parseLong(receipt.number().substring(5));
        assertThat(jdbc.sql("select first_name || last_name || email from application where id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("Donnéeseffacées");
        assertThat(jdbc.sql("select count(*) from application_document where application_id = ?")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void anotherOnesDocumentDoesNotExistHere() throws Exception {
        Receipt other = applied("Petit", CandidateStatus.OTHER);
        String document = http.perform(get("/suivi/" + other.token()))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll("(?s).*/documents/([0-9a-f-]{36}).*", "$1");
        http.perform(get(page + "/documents/" + document)).andExpect(status().isNotFound());
        http.perform(get("/suivi/devine")).andExpect(status().isNotFound());
        http.perform(post("/suivi/devine/retrait")).andExpect(status().isNotFound());
    }

    private static MockMultipartFile file(String name, byte[] bytes) {
        return new MockMultipartFile("files", name, "application/pdf", bytes);
    }
}
