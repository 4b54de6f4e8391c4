package fr.metropole.recruitment.jobdescription.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.jobdescription.JobDescription;
import fr.metropole.recruitment.jobdescription.JobDescriptionJson;
import fr.metropole.recruitment.jobdescription.JobDescriptions;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

@DataJpaTest
@Import(JobDescriptions.class)
class JobDescriptionPageTest {

    private static final PersonId HEAD = new PersonId("chef.innovation");

    @TestConfiguration
    static class FixedTime {
        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2021-10-13T08:05:00Z"), ZoneOffset.UTC);
        }
    }

    @Autowired
    JobDescriptions sheets;

    private MockMvc browser;

    @BeforeEach
    void open() {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        ThymeleafViewResolver views = new ThymeleafViewResolver();
        views.setTemplateEngine(engine);
        views.setCharacterEncoding("UTF-8");
        browser = MockMvcBuilders.standaloneSetup(new JobDescriptionPage(sheets, person -> "Chef du service"))
                .setViewResolvers(views)
                .build();
    }

    @Test
    void showsEveryTextOfBothSheets() throws Exception {
        for (String file : List.of("replacement", "creation")) {
            JobDescription sheet = keep(file);
            String page = page("/fiches/" + slug(sheet));
            for (String text : texts(new ObjectMapper().readTree(JobDescriptionJson.write(sheet)))) {
                assertThat(page).contains(text);
            }
        }
    }

    @Test
    void saysDatesNumbersAndGapsInFrench() throws Exception {
        String page = page("/fiches/" + slug(keep("replacement")));
        assertThat(page)
                .contains("lang=\"fr\"")
                .contains("<h1>Chargé de mission Innovation (H/F)</h1>")
                .contains("Aller au contenu")
                .contains("2 janvier 2022", "8\u00a0mois", "25\u00a0jours", "1\u00a0an<", "0\u00a0agent<")
                .contains("13 octobre 2021 à 10\u00a0h\u00a005")
                .contains("Remplacement d’un agent absent", "Recrutement contractuel uniquement")
                .contains("Mentions à compléter", "Motif de l’absence</a>")
                .contains("Non renseigné.");
        assertThat(page("/fiches/" + slug(keep("creation"))))
                .contains("1er janvier 2016", "7,2\u00a0millions", "Dès que possible", "3\u00a0agents");
    }

    @Test
    void showsAnEarlierVersionAndSaysThatItIsOne() throws Exception {
        JobDescription sheet = keep("replacement");
        sheets.save(reference(sheet), sheet.with(sheet.terms().startingOn(LocalDate.of(2022, 3, 1))), HEAD, 1)
                .orThrow();
        assertThat(page("/fiches/mgp-rempl-daden-22")).contains("1er mars 2022").doesNotContain("plus la dernière");
        assertThat(page("/fiches/mgp-rempl-daden-22?version=1"))
                .contains("2 janvier 2022", "Cette version n’est plus la dernière", "par <span>Chef du service</span>");
    }

    @Test
    void answersNotFoundForWhatIsNotThere() throws Exception {
        keep("replacement");
        browser.perform(get("/fiches/inconnue")).andExpect(status().isNotFound());
        browser.perform(get("/fiches/mgp-rempl-daden-22?version=9")).andExpect(status().isNotFound());
        browser.perform(get("/fiches/mgp-rempl-daden-22?version=x")).andExpect(status().isBadRequest());
    }

    @Test
    void neverLetsATextOfTheSheetBecomeMarkup() throws Exception {
        JobDescription sheet =
                JobDescriptionJson.read("{\"header\":{\"title\":\"Chef\"},\"context\":\"<script>alert(1)</script>\"}");
        sheets.create(new CaseReference("REF 1"), sheet, HEAD).orThrow();
        assertThat(browser.perform(get("/fiches/ref-1"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .doesNotContain("<script>")
                .contains("&lt;script&gt;");
    }

    private JobDescription keep(String file) throws Exception {
        try (InputStream json = getClass().getResourceAsStream("/demo/job-description-" + file + ".json")) {
            JobDescription sheet = JobDescriptionJson.read(json);
            sheets.create(reference(sheet), sheet, HEAD).orThrow();
            return sheet;
        }
    }

    private String page(String address) throws Exception {
        String html = browser.perform(get(address).locale(Locale.FRANCE))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        Files.createDirectories(Path.of("target/pages"));
        Files.writeString(Path.of("target/pages", address.replaceAll("\\W+", "-") + ".html"), html);
        return HtmlUtils.htmlUnescape(html);
    }

    private static CaseReference reference(JobDescription sheet) {
        return new CaseReference(String.valueOf(sheet.terms().reference()));
    }

    private static String slug(JobDescription sheet) {
        return reference(sheet).slug();
    }

    /** Every text of the sheet but the codes and dates, which the page says in words. */
    private static List<String> texts(JsonNode node) {
        List<String> found = new ArrayList<>();
        if (node.isTextual() && !node.textValue().matches("[A-Z_]{2,}|\\d{4}-\\d{2}-\\d{2}")) {
            found.add(node.textValue());
        }
        node.elements().forEachRemaining(child -> found.addAll(texts(child)));
        return found;
    }
}
