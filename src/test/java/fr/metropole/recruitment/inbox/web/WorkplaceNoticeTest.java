package fr.metropole.recruitment.inbox.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import fr.metropole.recruitment.fixture.CaseEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Technical failures stand on the first page of HR, until they are seen to. */
class WorkplaceNoticeTest extends CaseEngine {

    private static final String SENTENCE = "Un message de la boîte de candidature n’a pas pu être lu.";

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void giveUp() {
        jdbc.sql("insert into mailbox_message (folder, uid_validity, uid, done, attempts, seen_at, fault)"
                        + " values ('INBOX', 1, 1, false, 5, current_timestamp, 'UNREADABLE')")
                .update();
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from mailbox_message").update();
    }

    @Test
    void hrSeesThemAndNobodyElse() throws Exception {
        http.perform(get("/").with(user("rh.recrutement").authorities(() -> "rh")))
                .andExpect(content().string(containsString("Incidents à traiter")))
                .andExpect(content().string(containsString("href=\"/courriels#non-lus\">" + SENTENCE)));
        http.perform(get("/").with(user("chef.innovation").authorities(() -> "managers")))
                .andExpect(content().string(not(containsString("Incidents à traiter"))));
        forget();
        http.perform(get("/").with(user("rh.recrutement").authorities(() -> "rh")))
                .andExpect(content().string(not(containsString("Incidents à traiter"))));
    }
}
