package fr.metropole.recruitment.legal.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.metropole.recruitment.fixture.CaseEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The page that is asked before a post is asked for. */
class LawPagesTest extends CaseEngine {

    private static final String REPLACEMENT =
            "need=REPLACEMENT&route=CONTRACT&category=A&durationMonths=8&absentAgent=oui&urgency=&noticeDate=";

    @Autowired
    MockMvc http;

    @Test
    void asksWithoutAnswering() throws Exception {
        page("/droit")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(containsString("Pourquoi faut-il recruter"), not(containsString("La réponse")))));
    }

    @Test
    void showsBasisPathAndReasons() throws Exception {
        page("/droit?" + REPLACEMENT)
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("CGFP L332-13"),
                                containsString("règle D02"),
                                containsString("Transmission au contrôle de légalité"),
                                containsString("/droit/pourquoi?"))));
        page("/droit/pourquoi?" + REPLACEMENT)
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("remplacement d’un agent absent"), containsString("CGFP R332-22"))));
    }

    @Test
    void saysWhyNotAndWhatIsMissing() throws Exception {
        page("/droit?need=REPLACEMENT&absentAgent=non")
                .andExpect(content().string(containsString("ERR_MOTIF_REMPLACEMENT")));
        page("/droit?need=REPLACEMENT&route=CONTRACT&absentAgent=oui")
                .andExpect(content().string(containsString("#durationMonths")));
    }

    @Test
    void tellsWhatItCouldNotRead() throws Exception {
        page("/droit?durationMonths=huit&workingTimePercent=200")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(
                                containsString("durationMonths-erreur"), containsString("workingTimePercent-erreur"))));
    }

    @Test
    void isForAccountsOnly() throws Exception {
        http.perform(get("/droit")).andExpect(status().is3xxRedirection());
    }

    private ResultActions page(String address) throws Exception {
        return http.perform(get(java.net.URI.create(address)).with(user("chef.innovation")));
    }
}
