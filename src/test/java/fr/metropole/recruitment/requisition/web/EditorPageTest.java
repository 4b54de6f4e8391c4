package fr.metropole.recruitment.requisition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.RefusedException;
import fr.metropole.recruitment.fixture.CaseEngine;
import fr.metropole.recruitment.jobdescription.Category;
import fr.metropole.recruitment.jobdescription.JobDescription;
import fr.metropole.recruitment.jobdescription.JobDescriptionVersion;
import fr.metropole.recruitment.jobdescription.JobDescriptions;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import fr.metropole.recruitment.jobdescription.SheetForm;
import fr.metropole.recruitment.requisition.NeedInput;
import fr.metropole.recruitment.requisition.PostFacts;
import fr.metropole.recruitment.requisition.Requisitions;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;

/** The editor of a job description over HTTP: what is typed is never lost, what is wrong is never saved. */
class EditorPageTest extends CaseEngine {

    private static final String CONTEXT = "context";

    @Autowired
    MockMvc http;

    @Autowired
    JobDescriptions sheets;

    @Autowired
    Requisitions requisitions;

    @Test
    void keepsWhatIsTypedAndMakesAVersionOfItOnlyOnRequest() throws Exception {
        CaseReference reference = draft(replacement());
        String slug = reference.slug();
        keep(slug, 1, Map.of(CONTEXT, "Un poste nouveau", "terms.durationMonths", "beaucoup"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("KEPT"))
                .andExpect(jsonPath("$.sentence", containsString("Brouillon enregistré à")));
        assertThat(sheets.versions(slug)).hasSize(1);
        assertThat(page(slug)).contains("Un poste nouveau", "value=\"beaucoup\"", "pas encore dans une version");

        save(slug, 1, Map.of(CONTEXT, "Un poste nouveau", "terms.durationMonths", "8"))
                .andExpect(redirectedUrl("/fiches/" + slug + "/modifier"));
        assertThat(latest(slug).number()).isEqualTo(2);
        assertThat(latest(slug).content().context()).isEqualTo("Un poste nouveau");
        assertThat(page(slug)).contains("Aucune modification en cours");
    }

    @Test
    void aBoxThatWasUntickedStaysUnticked() throws Exception {
        String slug = draft(replacement()).slug();
        save(slug, 1, Map.of("terms.referenceRequired", "true")).andExpect(status().is3xxRedirection());
        assertThat(latest(slug).content().terms().referenceRequired()).isTrue();
        assertThat(page(slug)).containsPattern("name=\"terms.referenceRequired\" checked");
        keep(slug, 2, Map.of(CONTEXT, "Autre chose")).andExpect(status().isOk());
        assertThat(page(slug)).doesNotContainPattern("name=\"terms.referenceRequired\" checked");
    }

    @Test
    void wrongInputSavesNothingAndComesBackAsItWasTyped() throws Exception {
        String slug = draft(replacement()).slug();
        String answer = save(
                        slug,
                        1,
                        Map.of(
                                "terms.startsOn",
                                "2027-02-30",
                                "terms.durationMonths",
                                "huit",
                                "terms.rttDaysPerMonth",
                                "2,,5",
                                "identification.category",
                                "Z",
                                CONTEXT,
                                "<b>mes mots</b>"))
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer)
                .contains(
                        "cette date n’existe pas", "écrivez un nombre entier", "choisissez une des réponses proposées")
                .contains("value=\"2027-02-30\"", "value=\"huit\"", "value=\"2,,5\"", "&lt;b&gt;mes mots&lt;/b&gt;")
                .contains("href=\"#f-terms-startsOn\"", "aria-describedby=\"f-terms-durationMonths-erreur\"");
        assertThat(sheets.versions(slug)).hasSize(1);
        assertThat(page(slug)).contains("value=\"huit\"");
    }

    @Test
    void twoPeopleNeverOverwriteEachOther() throws Exception {
        String slug = draft(replacement()).slug();
        keep(slug, 1, Map.of(CONTEXT, "Mes mots")).andExpect(status().isOk());
        save("rh.recrutement", slug, 1, Map.of(CONTEXT, "Ceux des ressources humaines"))
                .andExpect(status().is3xxRedirection());
        keep(slug, 1, Map.of(CONTEXT, "Mes mots encore"))
                .andExpect(jsonPath("$.state").value("OVERTAKEN"));
        String answer = save(slug, 1, Map.of(CONTEXT, "Mes mots encore"))
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer)
                .contains(
                        "Votre texte est intact",
                        "Mes mots encore",
                        "L’autre version dit",
                        "Ceux des ressources humaines")
                .contains("name=\"basedOn\" value=\"2\"", "Enregistrer ma version par-dessus");
        save(slug, 2, Map.of(CONTEXT, "Mes mots encore")).andExpect(status().is3xxRedirection());
        assertThat(latest(slug).number()).isEqualTo(3);
    }

    @Test
    void anEarlierSheetGivesItsWordsButNotItsCase() throws Exception {
        String before = draft(replacement()).slug();
        save(
                        before,
                        1,
                        Map.of(
                                CONTEXT,
                                "Le contexte d’avant",
                                "knowledge.knowHow",
                                "animer un réseau\nrédiger",
                                "legal.declarationNumber",
                                "V075"))
                .andExpect(status().is3xxRedirection());
        CaseReference own = draft(need(Need.REPLACEMENT, Route.CONTRACT, "SIN", 5));
        keep(own.slug(), 1, Map.of("evolution", "Tapé avant de reprendre")).andExpect(status().isOk());
        act(own.slug(), "/reprendre", "chef.innovation", Map.of("source", before))
                .andExpect(status().is3xxRedirection());
        assertThat(page(own.slug()))
                .contains("Le contexte d’avant", "animer un réseau", "Tapé avant de reprendre")
                .containsPattern("name=\"terms.durationMonths\"[^>]*value=\"5\"")
                .doesNotContain("V075");
        assertThat(latest(own.slug()).number()).isOne();
        act(own.slug(), "/reprendre", "chef.innovation", Map.of("source", "aucune-fiche"))
                .andExpect(flash().attribute("refused", containsString("Choisissez une fiche existante")));
        assertThat(page(own.slug())).contains("Le contexte d’avant");
    }

    @Test
    void aUnitHasItsTemplate() throws Exception {
        String model = draft(replacement()).slug();
        save(model, 1, Map.of(CONTEXT, "Le contexte du modèle", "legal.absence.reason", "Congé d’un autre"))
                .andExpect(status().is3xxRedirection());
        act(model, "/modele", "chef.innovation", Map.of()).andExpect(status().is3xxRedirection());
        String other = draft(replacement()).slug();
        assertThat(page(other)).contains("Modèle de l’unité");
        act(other, "/reprendre", "chef.innovation", Map.of("source", "")).andExpect(status().is3xxRedirection());
        assertThat(page(other)).contains("Le contexte du modèle").doesNotContain("Congé d’un autre");
    }

    @Test
    void showsWhatChangedSinceThePreviousVersion() throws Exception {
        String slug = draft(replacement()).slug();
        save(slug, 1, Map.of("knowledge.knowHow", "animer\nrédiger")).andExpect(status().is3xxRedirection());
        save(slug, 2, Map.of("knowledge.knowHow", "animer\nchiffrer")).andExpect(status().is3xxRedirection());
        String answer = http.perform(get("/fiches/" + slug + "/comparer").with(as("chef.innovation", "managers")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer)
                .contains("<del>rédiger</del>", "<ins>chiffrer</ins>", "<span>animer</span>")
                .contains("Savoir-faire")
                .doesNotContain("Contexte du poste");
    }

    @Test
    void theListOfWhatTheLawMissesShrinksAsItIsFilled() throws Exception {
        String slug = draft(replacement()).slug();
        assertThat(page(slug)).contains("#f-legal-indicativePay");
        keep(slug, 1, Map.of("legal.indicativePay", "De 2 300 à 2 900 euros bruts par mois"))
                .andExpect(status().isOk());
        assertThat(page(slug)).doesNotContain("#f-legal-indicativePay").contains("#f-legal-teleworking");
    }

    @Test
    void whatStandsInNoSheetStaysAsItWas() throws Exception {
        PostFacts post = new PostFacts(false, false, null);
        NeedInput creation = new NeedInput(
                "Chargé de mission Innovation (H/F)",
                Need.CREATION,
                Route.CONTRACT,
                Category.A,
                "SIN",
                36,
                LocalDate.now(clock).plusMonths(3),
                false,
                100,
                "Aucun cadre d’emplois ne correspond à ces fonctions.",
                null,
                false,
                post);
        CaseReference reference = draft(creation);
        save(reference.slug(), 1, Map.of(CONTEXT, "Nouveau")).andExpect(status().is3xxRedirection());
        assertThat(requisitions.find(reference).orElseThrow().facts().post()).isEqualTo(post);
    }

    @ParameterizedTest
    @CsvSource({
        "chef.energie,managers",
        "finances,finances",
        "auditeur,auditeurs",
        "autorite,autorite",
        "admin,camunda-admin"
    })
    void isOpenToTheRequesterAndToHrOnly(String other, String group) throws Exception {
        String slug = draft(replacement()).slug();
        refused("NOT_ALLOWED", get("/fiches/" + slug + "/modifier").with(as(other, group)));
        for (String action : List.of("", "/brouillon", "/reprendre", "/modele", "/abandonner")) {
            refused(
                    "NOT_ALLOWED",
                    form(slug, action, 1, Map.of(CONTEXT, "Des mots qui ne sont pas les siens"))
                            .with(as(other, group)));
        }
        assertThat(latest(slug).number()).isOne();
        assertThat(latest(slug).content().context()).isNull();
    }

    @Test
    void closesOnceTheOpinionsHaveBegun() throws Exception {
        CaseReference reference = started(replacement());
        String slug = reference.slug();
        assertThat(page(slug))
                .containsPattern("name=\"header.title\"[^>]*readonly")
                .containsPattern("name=\"terms.route\"[^>]*disabled")
                .doesNotContainPattern("name=\"context\"[^>]*(readonly|disabled)")
                .contains("Fixé par la demande en cours");
        save(slug, 1, Map.of(CONTEXT, "À temps")).andExpect(status().is3xxRedirection());
        steps.describeJob(reference, HEAD_OF_INNOVATION, latest(slug).content()).orThrow();
        refused("SHEET_NOT_CHANGEABLE", get("/fiches/" + slug + "/modifier").with(as("chef.innovation", "managers")));
        refused(
                "SHEET_NOT_CHANGEABLE",
                form(slug, "", 2, Map.of(CONTEXT, "Trop tard")).with(as("chef.innovation", "managers")));
        assertThat(latest(slug).content().context()).isEqualTo("À temps");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aucune-fiche", "a b"})
    void anUnknownSheetIsNotFound(String slug) throws Exception {
        http.perform(get("/fiches/{slug}/modifier", slug).with(as("rh.recrutement", "rh")))
                .andExpect(status().isNotFound());
    }

    @Test
    void aSheetLongerThanAnySheetIsNotKept() throws Exception {
        String slug = draft(replacement()).slug();
        keep(slug, 1, Map.of(CONTEXT, "x".repeat(400_001)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.state").value("REFUSED"));
    }

    @ParameterizedTest
    @CsvSource({
        "REPLACEMENT,CONTRACT,MGP REMPL DADEN",
        "VACANCY,STATUTORY_ELSE_CONTRACT,MGP VAC DADEN",
        "PROJECT,CONTRACT,MGP PROJ DADEN",
        "TEMPORARY_INCREASE,CONTRACT,MGP ACCR DADEN",
        "SEASONAL,CONTRACT,MGP SAIS DADEN"
    })
    void eachKindOfNeedHasItsPatternOfReference(Need need, Route route, String begins) {
        NeedInput input = need(need, route, "SIN", need == Need.PROJECT ? 24 : 6);
        assertThat(drafts.draft(HEAD_OF_INNOVATION, null, input, null)
                        .orThrow()
                        .reference()
                        .value())
                .startsWith(begins);
    }

    private CaseReference draft(NeedInput need) {
        return drafts.draft(HEAD_OF_INNOVATION, newReference().value(), need, null)
                .orThrow()
                .reference();
    }

    private JobDescriptionVersion latest(String slug) {
        return sheets.latest(slug).orElseThrow();
    }

    private ResultActions keep(String slug, int basedOn, Map<String, String> typed) throws Exception {
        return http.perform(form(slug, "/brouillon", basedOn, typed).with(as("chef.innovation", "managers")));
    }

    private ResultActions save(String slug, int basedOn, Map<String, String> typed) throws Exception {
        return save("chef.innovation", slug, basedOn, typed);
    }

    private ResultActions save(String by, String slug, int basedOn, Map<String, String> typed) throws Exception {
        return http.perform(form(slug, "", basedOn, typed).with(as(by, by.startsWith("rh") ? "rh" : "managers")));
    }

    private ResultActions act(String slug, String action, String by, Map<String, String> given) throws Exception {
        return http.perform(form(slug, action, 1, given).with(as(by, "managers")));
    }

    /** A form is sent whole: what is not said here stands in it as the latest version says it. */
    private MockHttpServletRequestBuilder form(String slug, String action, int basedOn, Map<String, String> typed) {
        MockHttpServletRequestBuilder request =
                post("/fiches/" + slug + "/modifier" + action).with(csrf());
        if (!action.equals("/reprendre")) {
            JobDescription shown = latest(slug).content();
            SheetForm.of(shown).forEach((path, text) -> {
                if (!typed.containsKey(path) && !path.equals("terms.referenceRequired")) {
                    request.param(path, text);
                }
            });
        }
        typed.forEach(request::param);
        return request.param("basedOn", String.valueOf(basedOn));
    }

    /** What the page of an error is made of; the browser test sees the page. */
    private void refused(String code, MockHttpServletRequestBuilder request) {
        assertThatThrownBy(() -> http.perform(request))
                .hasRootCauseInstanceOf(RefusedException.class)
                .hasRootCauseMessage(code);
    }

    private String page(String slug) throws Exception {
        return HtmlUtils.htmlUnescape(
                http.perform(get("/fiches/" + slug + "/modifier").with(as("chef.innovation", "managers")))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8));
    }

    private static UserRequestPostProcessor as(String agent, String group) {
        return user(agent).authorities(() -> group);
    }
}
