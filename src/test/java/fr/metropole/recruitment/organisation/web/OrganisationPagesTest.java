package fr.metropole.recruitment.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.organisation.Decider;
import fr.metropole.recruitment.organisation.OpenTasks;
import fr.metropole.recruitment.organisation.Organisation;
import fr.metropole.recruitment.organisation.OrganisationLoader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.AutoConfigureDataJpa;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

/** The pages over the demo organisation on H2: what they show, what they change, what they refuse, who may. */
@WebMvcTest
@AutoConfigureDataJpa
@AutoConfigureTestDatabase
@ContextConfiguration(classes = OrganisationPagesTest.Application.class)
@ActiveProfiles("test")
@Transactional
class OrganisationPagesTest {

    private static final String SERVICE = "/organisation/unites/SIN";
    private static final String CHIEF = "/organisation/personnes/chef.innovation";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Organisation organisation;

    @Autowired
    private OrganisationLoader loader;

    @BeforeEach
    void loadDemo() throws IOException {
        loader.load(demo()).orThrow();
    }

    @Test
    void showsTheTreeWithHeadsAndVacancies() throws Exception {
        mvc.perform(get("/organisation").with(keeper()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Innovation et numérique")))
                .andExpect(content().string(containsString("Chef du service Innovation et numérique")))
                .andExpect(content().string(containsString("2 unités sont sans responsable")))
                .andExpect(content().string(containsString("href=\"/organisation/unites/DADEN\"")));
    }

    @Test
    void explainsWhoDecidesForAUnit() throws Exception {
        mvc.perform(get("/organisation/unites/ATT").with(keeper()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Poste de responsable vacant (Attractivité)")))
                .andExpect(content().string(containsString("la décision remonte à")));
    }

    @Test
    void appointsAHead() throws Exception {
        mvc.perform(form(SERVICE + "/responsable").param("person", "finances").param("from", "2026-03-16"))
                .andExpect(redirectedUrl(SERVICE))
                .andExpect(flash().attribute("done", "Nomination enregistrée à compter du 16/03/2026."));

        assertThat(organisation.headOf("SIN")).map(head -> head.id()).contains(new PersonId("finances"));
    }

    @Test
    void showsARefusalBesideWhatWasTyped() throws Exception {
        mvc.perform(form(SERVICE + "/responsable").param("person", "finances").param("from", "2019-05-04"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("deux responsables à la fois")))
                .andExpect(content().string(containsString("id=\"appoint-from-erreur\"")))
                .andExpect(content().string(containsString("value=\"2019-05-04\"")))
                .andExpect(content().string(containsString("<option value=\"finances\" selected=\"selected\"")));
    }

    @ParameterizedTest
    @CsvSource({
        "/organisation/unites/SIN/responsable, person, Choisissez une personne",
        "/organisation/unites/SIN/fin-responsable, to, Indiquez une date",
        "/organisation/unites/SIN/postes, number, Le numéro de poste",
        "/organisation/personnes/chef.innovation/suppleances, deputy, Choisissez une personne",
        "/organisation/personnes/chef.innovation/suppleances/fin, deputy, Choisissez une personne",
        "/organisation/personnes/chef.innovation/absences, from, Indiquez une date",
        "/organisation/personnes/chef.innovation/absences/fin, to, Indiquez une date",
        "/organisation/personnes/chef.innovation/depart, lastDay, Indiquez une date",
    })
    void refusesWhatCannotBeRead(String address, String field, String sentence) throws Exception {
        mvc.perform(form(address).param(field, "<script>"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(sentence)))
                .andExpect(content().string(not(containsString("<script>"))));
    }

    @Test
    void keepsDeputiesAndAbsences() throws Exception {
        mvc.perform(form(CHIEF + "/suppleances")
                        .param("deputy", "directrice.ddit")
                        .param("rank", "1")
                        .param("from", "2026-03-01"))
                .andExpect(redirectedUrl(CHIEF));
        mvc.perform(form(CHIEF + "/absences")
                        .param("reason", "conges")
                        .param("from", "2026-03-16")
                        .param("to", "2026-03-20"))
                .andExpect(redirectedUrl(CHIEF));

        mvc.perform(get(CHIEF).with(keeper()))
                .andExpect(content().string(containsString("Congés")))
                .andExpect(content().string(containsString("du 16/03/2026 au 20/03/2026")));
        mvc.perform(get(SERVICE).with(keeper()))
                .andExpect(content().string(containsString("suppléance assurée par : Directrice")));
    }

    @Test
    void createsAPost() throws Exception {
        mvc.perform(form(SERVICE + "/postes")
                        .param("number", "SIN-09")
                        .param("title", "Chargé <b>de mission</b>")
                        .param("category", "B"))
                .andExpect(redirectedUrl(SERVICE));

        mvc.perform(get(SERVICE).with(keeper()))
                .andExpect(content().string(containsString("SIN-09")))
                .andExpect(content().string(not(containsString("<b>de mission"))));
    }

    @Test
    void recordsADepartureAndTellsHowManyTasksMoved() throws Exception {
        mvc.perform(get(CHIEF).with(keeper())).andExpect(content().string(containsString("4 tâches sont en cours")));

        mvc.perform(form(CHIEF + "/depart").param("lastDay", "2026-03-16").param("successor", ""))
                .andExpect(redirectedUrl(CHIEF))
                .andExpect(flash().attribute("done", containsString("4 tâches en cours ont changé de main.")))
                .andExpect(flash().attribute("done", containsString("Sans responsable désormais : SIN.")));

        mvc.perform(get(CHIEF).with(keeper())).andExpect(content().string(containsString("départ enregistré")));
    }

    @Test
    void takesAFileOrSaysWhyNot() throws Exception {
        byte[] bad = "unites: [{code: X, nom: X, type: service, parent: NON}]".getBytes(StandardCharsets.UTF_8);

        mvc.perform(file(demo())).andExpect(redirectedUrl("/organisation"));
        mvc.perform(file(bad))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("dépend de « NON », qui n’existe pas")));
        mvc.perform(file(new byte[0]))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Choisissez un fichier")));
        mvc.perform(get("/organisation/import").with(keeper())).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/organisation/unites/NON", "/organisation/personnes/inconnu", "/organisation/personnes/a b"})
    void doesNotKnowEverything(String address) throws Exception {
        mvc.perform(get(address).with(keeper())).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource({"drh, 200", "camunda-admin, 200", "rh, 403", "managers, 403", "auditeurs, 403", "autorite, 403"})
    void isForItsKeepersOnly(String group, int expected) throws Exception {
        for (String address : new String[] {"/organisation", SERVICE, CHIEF, "/organisation/import"}) {
            mvc.perform(get(address).with(member(group))).andExpect(status().is(expected));
        }
        mvc.perform(post(CHIEF + "/depart").with(csrf()).with(member(group)))
                .andExpect(status().is(expected == 200 ? 422 : expected));
    }

    private static MockHttpServletRequestBuilder form(String address) {
        return post(address).with(csrf()).with(keeper());
    }

    private static MockHttpServletRequestBuilder file(byte[] content) {
        return multipart("/organisation/import")
                .file(new MockMultipartFile("file", "organisation.yaml", "application/yaml", content))
                .with(csrf())
                .with(keeper());
    }

    private static RequestPostProcessor keeper() {
        return member("drh");
    }

    private static RequestPostProcessor member(String group) {
        return user("someone").authorities(AuthorityUtils.createAuthorityList(group));
    }

    private static byte[] demo() throws IOException {
        try (InputStream file = OrganisationPagesTest.class.getResourceAsStream("/demo/organisation.yaml")) {
            return Objects.requireNonNull(file).readAllBytes();
        }
    }

    /** The module with its pages, without the engine: four tasks are open for everybody. */
    @SpringBootConfiguration
    @EnableAutoConfiguration
    @ImportAutoConfiguration(FlywayAutoConfiguration.class)
    @EntityScan(basePackageClasses = Organisation.class)
    @EnableJpaRepositories(basePackageClasses = Organisation.class)
    @ComponentScan(
            basePackageClasses = Organisation.class,
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "fr\\.metropole\\.recruitment\\.organisation\\.(process\\..*|.*Test.*)"))
    static class Application {

        private static final int OPEN = 4;

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-03-16T09:00:00Z"), ZoneId.of("Europe/Paris"));
        }

        @Bean
        OpenTasks openTasks() {
            return new OpenTasks() {
                @Override
                public int countOf(PersonId person) {
                    return OPEN;
                }

                @Override
                public int handOver(PersonId leaver, Decider receiver) {
                    return OPEN;
                }
            };
        }
    }
}
