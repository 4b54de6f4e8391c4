package fr.metropole.recruitment.requisition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.metropole.recruitment.fixture.CaseEngine;
import fr.metropole.recruitment.jobdescription.reading.Sheets;
import fr.metropole.recruitment.requisition.ImportedDrafts;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A file becomes a draft, over HTTP and on the page. */
class ImportApiTest extends CaseEngine {

    @Autowired
    MockMvc http;

    @Autowired
    ImportedDrafts imports;

    @Test
    void opensADraftThatIsCompletedAndStarted() throws Exception {
        String sheet = Sheets.text("numbered.txt").replace("31", "32");
        String slug = slug(take("rh.recrutement", sheet)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.reference").value("ETS REMPL DSID 32"))
                .andExpect(jsonPath("$.jobDescription.identification.category").value("A"))
                .andExpect(jsonPath("$.sources['identification.category'].fromLine")
                        .value(13))
                .andExpect(jsonPath("$.unrecognised").isArray())
                .andExpect(jsonPath("$.warnings[*].code", hasItem("START_ON_SUNDAY")))
                .andExpect(jsonPath("$.missing[*].code", hasItem("UNIT_MISSING"))));
        http.perform(get("/api/requisitions/" + slug).with(httpBasic("rh.recrutement", "demo")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("DRAFT"))
                .andExpect(jsonPath("$.missing[*].code", hasItem("ABSENT_AGENT_MISSING")));
        http.perform(post("/api/requisitions/" + slug + "/start").with(httpBasic("rh.recrutement", "demo")))
                .andExpect(status().isUnprocessableEntity());
        http.perform(put("/api/requisitions/" + slug)
                        .with(httpBasic("rh.recrutement", "demo"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"unitCode\":\"SIN\",\"absentAgentReference\":\"AG-12\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.unitCode").value("SIN"))
                .andExpect(jsonPath("$.durationMonths").value(9))
                .andExpect(jsonPath("$.missing").isEmpty());
        http.perform(post("/api/requisitions/" + slug + "/start").with(httpBasic("rh.recrutement", "demo")))
                .andExpect(status().isOk());
    }

    @Test
    void proposesAFreeReferenceForOneInUse() throws Exception {
        String sheet = Sheets.text("capitals.txt");
        take("chef.innovation", sheet).andExpect(status().isCreated());
        take("chef.innovation", sheet)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.foundReference").value("CdD DHP 2026"))
                .andExpect(jsonPath("$.jobDescription.terms.reference").value("CdD DHP 2026"))
                .andExpect(jsonPath("$.reference").value(not("CdD DHP 2026")))
                .andExpect(jsonPath("$.warnings[*].code", hasItem("REFERENCE_IN_USE")));
    }

    @ParameterizedTest
    @CsvSource({"auditeur", "admin", "finances", "autorite"})
    void isClosedToOthers(String other) throws Exception {
        take(other, Sheets.text("capitals.txt")).andExpect(status().isForbidden());
    }

    @Test
    void refusesWithASentence() throws Exception {
        int before = imports.unfinished().size();
        take("rh.recrutement", "")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.code").value("DOCUMENT_EMPTY"));
        take(
                        "rh.recrutement",
                        "Offre de stage\nConvention de stage, gratification.\nMissions : classer les archives de la mairie")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.code").value("NOT_A_PUBLIC_POST"))
                .andExpect(jsonPath("$.detail", containsString("offre de stage")));
        http.perform(multipart("/api/requisitions/import").with(httpBasic("rh.recrutement", "demo")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.code").value("FILE_MISSING"));
        assertThat(imports.unfinished()).hasSize(before);
    }

    @Test
    void showsSourceAndFieldsAndTakesLinesIn() throws Exception {
        String line = "Un local à vélos fermé est à disposition des agents.";
        String slug = slug(take(
                "rh.recrutement", Sheets.text("numbered.txt").replace("31", "33") + "\n\nDIVERS\n\n" + line + "\n"));
        var hr = user("rh.recrutement").authorities(() -> "rh");
        http.perform(get("/fiches/" + slug + "/import").with(hr))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Lignes non reconnues")))
                .andExpect(content().string(containsString(line)));
        int number = imports.bySlug(slug).orElseThrow().reading().unrecognised().stream()
                .filter(left -> left.text().equals(line))
                .findFirst()
                .orElseThrow()
                .line();
        http.perform(post("/fiches/" + slug + "/import/lignes")
                        .with(hr)
                        .with(csrf())
                        .param("lignes", String.valueOf(number))
                        .param("champ", "access.transports"))
                .andExpect(status().is3xxRedirection());
        assertThat(imports.bySlug(slug).orElseThrow().sheet().access().transports())
                .contains(line);
        assertThat(imports.bySlug(slug).orElseThrow().reading().unrecognised())
                .noneMatch(left -> left.line() == number);
    }

    private ResultActions take(String agent, String text) throws Exception {
        return http.perform(multipart("/api/requisitions/import")
                .file(new MockMultipartFile("file", "fiche.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8)))
                .with(httpBasic(agent, "demo")));
    }

    private static String slug(ResultActions taken) throws Exception {
        return JsonPath.read(taken.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8), "$.slug");
    }
}
