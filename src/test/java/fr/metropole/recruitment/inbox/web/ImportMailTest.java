package fr.metropole.recruitment.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.inbox.InboxTest;
import fr.metropole.recruitment.inbox.IncomingMailView;
import fr.metropole.recruitment.inbox.MailEvent;
import fr.metropole.recruitment.inbox.MailReceipt;
import fr.metropole.recruitment.inbox.Messages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Importing a message by hand, and the page that shows one, as HTTP answers. */
@RecordApplicationEvents
@WithMockUser(username = "rh.recrutement", authorities = "rh")
class ImportMailTest extends InboxTest {

    @Autowired
    private MockMvc http;

    @Test
    void anImportedMessageTellsWhatBecameOfIt() throws Exception {
        importing("with-program")
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(jsonPath("$.outcome").value("ATTACHED"))
                .andExpect(jsonPath("$.reference").value(caseReference.value()))
                .andExpect(jsonPath("$.applicationNumber").isNotEmpty())
                .andExpect(jsonPath("$.documents[0].name").value("cv val.pdf"))
                .andExpect(jsonPath("$.documents[0].type").value("application/pdf"))
                .andExpect(jsonPath("$.documents[0].sha256").isNotEmpty())
                .andExpect(jsonPath("$.reasons[*].code").isNotEmpty());
        importing("with-program").andExpect(jsonPath("$.outcome").value("DUPLICATE"));
        importing("question")
                .andExpect(jsonPath("$.outcome").value("NEEDS_ATTACHMENT"))
                .andExpect(jsonPath("$.applicationNumber").isEmpty());
    }

    @Test
    void withoutAFileItIsRefused() throws Exception {
        http.perform(multipart("/api/applications/import-mail"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.code").value("FILE_REQUIRED"));
        http.perform(multipart("/api/applications/import-mail").file(new MockMultipartFile("file", new byte[0])))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.outcome").value("REFUSED"));
    }

    @Test
    @WithMockUser(username = "chef.innovation", authorities = "managers")
    void onlyHrImports() throws Exception {
        importing("signed").andExpect(status().isForbidden());
        http.perform(get("/courriels")).andExpect(status().isForbidden());
    }

    @Test
    @WithMockUser(username = "admin", authorities = "camunda-admin")
    void theAdministratorReadsNoMessage() throws Exception {
        long id = receive("question").mailId().orElseThrow();
        http.perform(get("/courriels/" + id)).andExpect(status().isForbidden());
        http.perform(get("/courriels")).andExpect(status().isForbidden());
    }

    @Test
    @WithMockUser(username = "auditeur", authorities = "auditeurs")
    void theAuditorReadsAndChangesNothing() throws Exception {
        long id = receive("auto-reply").mailId().orElseThrow();
        http.perform(get("/courriels/" + id))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Reprendre ce courriel"))));
        http.perform(post("/courriels/" + id + "/reprendre")).andExpect(status().isForbidden());
    }

    @Test
    void whoReadsAMessageIsTold(@Autowired ApplicationEvents events) throws Exception {
        MailReceipt receipt = receive("signed");
        http.perform(get("/courriels/" + receipt.mailId().orElseThrow())).andExpect(status().isOk());

        assertThat(events.stream(MailEvent.Opened.class))
                .containsExactly(new MailEvent.Opened(
                        caseReference, receipt.applicationNumber().orElseThrow(), new PersonId("rh.recrutement")));
    }

    @Test
    void thePageShowsWordsAndNeverAPage() throws Exception {
        byte[] hostile = new String(
                        Messages.read("question", caseReference.value()), java.nio.charset.StandardCharsets.UTF_8)
                .replace("télétravail", "<img src=x onerror=alert(1)>")
                .replace("Subject: Question", "Subject: <script>alert(2)</script>")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        MailReceipt receipt = inbox.receive(hostile, fr.metropole.recruitment.inbox.MailSource.FILE);
        http.perform(get("/courriels/" + receipt.mailId().orElseThrow()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("&lt;img src=x onerror=alert(1)&gt;")))
                .andExpect(content().string(not(containsString("<script>alert"))));
    }

    @Test
    void theOriginalIsADownloadThatRunsNothing() throws Exception {
        MailReceipt receipt = receive("html-only");
        IncomingMailView mail = desk.find(receipt.mailId().orElseThrow()).orElseThrow();
        String address = "/courriels/" + mail.id() + "/documents/" + mail.raw().orElseThrow();
        http.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")))
                .andExpect(content().bytes(Messages.read("html-only", caseReference.value())));
        long other = receive("question").mailId().orElseThrow();
        http.perform(get(address.replace("/" + mail.id() + "/", "/" + other + "/")))
                .andExpect(status().isNotFound());
    }

    @Test
    void hrDropsAFileOnThePageAndTakesUpWhatAMachineSent() throws Exception {
        http.perform(multipart("/courriels").file(part("suppressed"))).andExpect(status().is3xxRedirection());
        long id = desk.latest().get(0).id();
        http.perform(get("/courriels"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Message automatique")));
        http.perform(post("/courriels/" + id + "/reprendre")).andExpect(status().is3xxRedirection());
        http.perform(get("/courriels/" + id)).andExpect(content().string(containsString("À rattacher")));
    }

    private ResultActions importing(String name) throws Exception {
        return http.perform(multipart("/api/applications/import-mail").file(part(name)));
    }

    private MockMultipartFile part(String name) {
        return new MockMultipartFile(
                "file", name + ".eml", "message/rfc822", Messages.read(name, caseReference.value()));
    }
}
