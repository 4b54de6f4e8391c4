package fr.metropole.recruitment.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.metropole.recruitment.fixture.CaseEngine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The description of the interface is read by people: each call stands under a French heading and says what it does. */
class ApiDescriptionTest extends CaseEngine {

    @Autowired
    MockMvc http;

    @Test
    void everyCallHasItsHeadingAndItsSentence() throws Exception {
        JsonNode paths = read("/v3/api-docs").path("paths");
        assertThat(paths.size()).isGreaterThan(10);
        List<String> bare = new ArrayList<>();
        paths.fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(call -> {
            String heading = call.getValue().path("tags").path(0).asText();
            if (!heading.matches("\\p{Lu}[^A-Z]*")
                    || call.getValue().path("summary").asText().isBlank()) {
                bare.add(call.getKey() + " " + path.getKey() + ": " + heading);
            }
        }));
        assertThat(bare).isEmpty();
    }

    @Test
    void thePagesHaveAnIconOfTheirOwn() throws Exception {
        http.perform(get("/favicon.ico")).andExpect(status().isOk());
        http.perform(get("/images/favicon.svg")).andExpect(status().isOk());
        assertThat(http.perform(get("/connexion")).andReturn().getResponse().getContentAsString())
                .contains("/favicon.ico", "/images/favicon.svg");
        assertThat(http.perform(get("/offres")).andReturn().getResponse().getContentAsString())
                .contains("/favicon.ico", "/images/favicon.svg");
    }

    private JsonNode read(String address) throws Exception {
        return new ObjectMapper()
                .readTree(http.perform(get(address)).andReturn().getResponse().getContentAsString());
    }
}
