package fr.metropole.recruitment.inbox.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.metropole.recruitment.inbox.InboxTest;
import fr.metropole.recruitment.mail.LetterKind;
import fr.metropole.recruitment.mail.Outbox;
import fr.metropole.recruitment.mail.OutgoingView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The page of outgoing mails: HR reads, the technical administration sees no word, nobody else enters. */
class OutboxPageTest extends InboxTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private Outbox outbox;

    private OutgoingView mail;

    @BeforeEach
    void acknowledge() {
        String number = receive("inline-image").applicationNumber().orElseThrow();
        runJobs();
        mail = outbox.of(number).get(0);
    }

    @Test
    @WithMockUser(username = "rh.recrutement", authorities = "rh")
    void hrReadsWhatWasWritten() throws Exception {
        http.perform(get("/courriers"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(mail.subject())))
                .andExpect(content().string(containsString("non envoyé")))
                .andExpect(content().string(containsString("connue du seul candidat")));
        http.perform(get("/candidatures/" + mail.addressee()))
                .andExpect(content().string(containsString("non envoyé")));
    }

    @Test
    @WithMockUser(username = "admin", authorities = "camunda-admin")
    void theAdministrationSeesNoWord() throws Exception {
        http.perform(get("/courriers"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(mail.subject()))))
                .andExpect(content().string(not(containsString(mail.addressee()))))
                .andExpect(content().string(not(containsString("Madame"))));
    }

    @Test
    @WithMockUser(username = "chef.innovation", authorities = "managers")
    void nobodyElseEnters() throws Exception {
        http.perform(get("/courriers")).andExpect(status().isForbidden());
        http.perform(post("/courriers/" + mail.id() + "/renvoyer")).andExpect(status().isForbidden());
    }

    @Test
    @WithMockUser(
            username = "drh",
            authorities = {"rh", "drh"})
    void withoutAServerNothingIsSentAgain() throws Exception {
        http.perform(post("/courriers/" + mail.id() + "/renvoyer"))
                .andExpect(status().is3xxRedirection())
                .andExpect(flash().attribute("refused", "Aucun serveur de messagerie n’est configuré."));
    }

    @Test
    @WithMockUser(
            username = "rh.recrutement",
            authorities = {"rh"})
    void hrNotesThatALetterWentByPost() throws Exception {
        http.perform(post("/courriers/" + mail.id() + "/poste"))
                .andExpect(flash().attribute("done", containsString("par voie postale")));
        http.perform(get("/courriers")).andExpect(content().string(containsString("envoyé par voie postale")));
        http.perform(post("/courriers/" + mail.id() + "/poste"))
                .andExpect(flash().attribute("refused", "Ce courriel est déjà parti ou va partir."));
    }

    @Test
    @WithMockUser(username = "auditeur", authorities = "auditeurs")
    void anAuditorDecidesNothing() throws Exception {
        http.perform(post("/courriers/" + mail.id() + "/poste")).andExpect(status().isForbidden());
    }

    @Test
    @WithMockUser(
            username = "rh.recrutement",
            authorities = {"rh"})
    void hrReadsEveryLetterBeforeAnyIsSent() throws Exception {
        ResultActions page = http.perform(get("/courriers/modeles")).andExpect(status().isOk());
        for (LetterKind kind : LetterKind.values()) {
            page.andExpect(content().string(containsString(kind.label())));
        }
        page.andExpect(content().string(containsString("L’entretien aura lieu le 22 mars 2027 à 14 h 30")))
                .andExpect(content().string(containsString("connue du seul candidat")))
                .andExpect(content().string(not(containsString("null"))));
    }

    @Test
    @WithMockUser(username = "chef.innovation", authorities = "managers")
    void aManagerDoesNotReadThem() throws Exception {
        http.perform(get("/courriers/modeles")).andExpect(status().isForbidden());
    }
}
