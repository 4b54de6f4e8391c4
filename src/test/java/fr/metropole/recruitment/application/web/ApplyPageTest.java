package fr.metropole.recruitment.application.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.metropole.recruitment.application.ApplicationTest;
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
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** The form by which candidates apply: what it takes, what it gives back, what it does not let in. */
@AutoConfigureMockMvc(addFilters = false)
@Import(RefusalAnswers.class)
class ApplyPageTest extends ApplicationTest {

    @Autowired
    private MockMvc http;

    @Test
    void aGoodFormLeadsToTheReceiptWithThePrivateLink() throws Exception {
        String receipt = send(Map.of("status", "CIVIL_SERVANT", "grade", "attaché territorial"), cvPart())
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(receipt).matches("/suivi/[A-Za-z0-9_-]{43}/accuse");

        http.perform(get(receipt))
                .andExpect(status().isOk())
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("X-Robots-Tag", containsString("noindex")))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(content()
                        .string(containsString(
                                applications.ofCase(caseReference).get(0).number())))
                .andExpect(content().string(containsString("cv.pdf")))
                .andExpect(content().string(not(containsString("Camille"))));
    }

    @Test
    void theSameFormTwiceMakesOneApplication() throws Exception {
        String first =
                send(Map.of("cle", "k1"), cvPart()).andReturn().getResponse().getRedirectedUrl();
        send(Map.of("cle", "k1"), cvPart()).andExpect(redirectedUrl(first));
        assertThat(applications.ofCase(caseReference)).hasSize(1);
    }

    @Test
    void aWrongFieldComesBackLinkedToItsReasonWithEverythingTyped() throws Exception {
        send(Map.of("email", "pas une adresse", "grade", "attaché", "cle", "k7"), cvPart())
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#email\"")))
                .andExpect(content().string(containsString("id=\"email-erreur\"")))
                .andExpect(content().string(containsString("aria-describedby=\"email-aide email-erreur\"")))
                .andExpect(content().string(containsString("value=\"Camille\"")))
                .andExpect(content().string(containsString("value=\"pas une adresse\"")))
                .andExpect(content().string(containsString("value=\"attaché\"")))
                .andExpect(content().string(containsString("value=\"k7\"")))
                .andExpect(content().string(containsString("<title>Erreur : ")));
        assertThat(applications.ofCase(caseReference)).isEmpty();
    }

    @Test
    void whatWasTypedComesBackAsTextNeverAsMarkup() throws Exception {
        send(Map.of("lastName", "\"><script>alert(1)</script>"), cvPart())
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(not(containsString("<script>alert"))));
    }

    @ParameterizedTest
    @CsvSource({
        "firstName, 'Camille\r\nBcc: tous@exemple.fr'",
        "lastName, 'Martin\nSubject: autre'",
        "email, 'a@exemple.fr\r\nBcc: b@exemple.fr'",
        "phone, '0102030405\r\nX: y'",
        "grade, 'attaché\r\nX: y'"
    })
    void aLineEndInAFieldCannotReachAMailHeader(String field, String value) throws Exception {
        send(Map.of(field, value), cvPart())
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#" + field + "\"")));
    }

    @Test
    void aFileNameWithAPathOrALineEndIsKeptHarmless() throws Exception {
        String receipt = send(Map.of(), part("../../etc/pa\r\nSet-Cookie: x=1\r\n.pdf", Samples.pdf()))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        String page = http.perform(get(receipt.replace("/accuse", "")))
                .andExpect(content().string(containsString("paSet-Cookie_ x=1.pdf")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String document = page.replaceAll("(?s).*href=\"(/suivi/[^\"]*/documents/[^\"]*)\".*", "$1");
        http.perform(get(document))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(header().string("Content-Disposition", containsString("attachment")));
    }

    @ParameterizedTest
    @CsvSource({"svg, photo.png", "bomb, cv.docx", "page, cv.pdf"})
    void aHarmfulFileIsRefusedWithASentence(String kind, String name) throws Exception {
        byte[] bytes = Samples.harmful(kind);
        send(Map.of(), part(name, bytes))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#files\"")));
        assertThat(applications.ofCase(caseReference)).isEmpty();
    }

    @Test
    void ofSeveralFilesTheRefusedOneIsNamedByItsPlace() throws Exception {
        send(Map.of(), cvPart(), part("note.txt", "bonjour".getBytes()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Document n°\u00a02")));
    }

    @Test
    void aProgramThatFillsEveryFieldIsTurnedAway() throws Exception {
        send(Map.of("site", "http://exemple.fr"), cvPart()).andExpect(status().isUnprocessableEntity());
        assertThat(applications.ofCase(caseReference)).isEmpty();
    }

    @Test
    void aClosedVacancyLeadsToItsOwnPageWhichSaysSo() throws Exception {
        neighbours.notice(caseReference, NoticeStatus.CLOSED, today().minusDays(1));
        http.perform(get(address())).andExpect(redirectedUrl("/offres/" + caseReference.slug()));
        send(Map.of(), cvPart()).andExpect(redirectedUrl("/offres/" + caseReference.slug()));
    }

    private String address() {
        return "/offres/" + caseReference.slug() + "/candidater";
    }

    private static MockMultipartFile cvPart() {
        return part("cv.pdf", Samples.pdf());
    }

    private static MockMultipartFile part(String name, byte[] bytes) {
        return new MockMultipartFile("files", name, "application/pdf", bytes);
    }

    private ResultActions send(Map<String, String> changes, MockMultipartFile... files) throws Exception {
        Map<String, String> fields = new java.util.HashMap<>(Map.of(
                "firstName", "Camille",
                "lastName", "Martin",
                "email", "camille@exemple.fr",
                "status", "OTHER",
                "consent", "true"));
        fields.putAll(changes);
        MockMultipartHttpServletRequestBuilder request = multipart(address());
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        fields.forEach(request::param);
        return http.perform(request);
    }
}
