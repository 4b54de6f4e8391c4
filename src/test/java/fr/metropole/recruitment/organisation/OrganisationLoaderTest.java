package fr.metropole.recruitment.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The organisation file: the demo file decides as designed, a bad file changes nothing and says why. */
class OrganisationLoaderTest extends OrganisationJpaTest {

    private static final String GOOD =
            """
            unites:
              - {code: S, nom: Service, type: service, parent: TOP}
              - {code: TOP, nom: Sommet, type: autorite}
            personnes:
              - {id: dgs, fonction: Directeur général}
              - {id: chef, fonction: Chef}
            responsables:
              - {unite: TOP, personne: dgs, du: 2020-01-01}
              - {unite: S, personne: chef, du: 2020-01-01, au: 2020-12-31}
              - {unite: S, personne: dgs, du: 2021-01-01}
            suppleances:
              - {personne: dgs, suppleant: chef, du: 2020-01-01}
            absences:
              - {personne: chef, motif: conges, du: 2026-03-16, au: 2026-03-20}
            postes:
              - {numero: S-1, unite: S, intitule: Chargé de mission, categorie: A}
            """;

    @Autowired
    private OrganisationLoader loader;

    @Autowired
    private OrganisationChanges changes;

    @Autowired
    private Departures departures;

    @Autowired
    private FactTables tables;

    @Override
    void fill() {
        // starts empty
    }

    @ParameterizedTest
    @CsvSource({
        "SIN, N1, chef.innovation",
        "SIN, N2, directeur.daden",
        "SIN, DGA, dga.dtee",
        "SIN, DGS, dgs",
        "DDIT, N1, directrice.ddit",
        "DDIT, N2, dga.dtee",
        "DDIT, DGA, dga.dtee",
        "ATT, N1, directeur.daden",
        "ATT, N2, dga.dtee",
        "DRH, N2, dgs",
    })
    void theDemoOrganisationDecidesAsDesigned(String unit, Level level, String person) throws IOException {
        loader.load(demo()).orThrow();

        assertThat(deciders.decide(unit, level, Set.of()).person()).contains(new PersonId(person));
    }

    @Test
    void loadingTwiceChangesNothing() throws IOException {
        LoadReport report = loader.load(demo()).orThrow();
        Facts once = tables.read();

        assertThat(loader.load(demo()).orThrow()).isEqualTo(report);

        assertThat(tables.read())
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .isEqualTo(once);
        assertThat(report.units()).isEqualTo(10);
    }

    @Test
    void superiorsAreReadFromTheHighestUnitHeaded() throws IOException {
        loader.load(demo()).orThrow();

        assertThat(deciders.superiorOf(new PersonId("chef.innovation"), Set.of())
                        .person())
                .contains(new PersonId("directeur.daden"));
        assertThat(deciders.superiorOf(new PersonId("chef.innovation"), Set.of(new PersonId("directeur.daden")))
                        .person())
                .contains(new PersonId("dga.dtee"));
        assertThat(deciders.superiorOf(new PersonId("rh.recrutement"), Set.of()).candidateGroup())
                .contains("drh");
    }

    @Test
    void keepsWhatTheFileDoesNotName() {
        load(GOOD).orThrow();
        changes.createPost(new PostView("S-2", "S", "Autre poste", "B")).orThrow();
        departures.leave(new PersonId("chef"), Days.TODAY, null).orThrow();

        load("personnes: [{id: chef, fonction: Ancien chef}]").orThrow();

        assertThat(organisation.posts()).hasSize(2);
        assertThat(organisation.person(new PersonId("chef")))
                .contains(new PersonView(new PersonId("chef"), "Ancien chef", false));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        parent: TOP              | parent: NON             | UNKNOWN_PARENT
        type: autorite           | 'type: autorite, parent: S' | UNIT_CYCLE
        ', parent: TOP'          | ''                      | PARENT_MISSING
        'type: service, parent: TOP' | type: autorite      | SEVERAL_TOPS
        code: S                  | code: TOP               | DUPLICATE_CODE
        au: 2020-12-31           | au: 2021-01-01          | TWO_HEADS
        'suppleant: chef'        | 'suppleant: inconnu'    | UNKNOWN_PERSON
        'suppleant: chef'        | 'suppleant: dgs'        | OWN_DEPUTY
        'numero: S-1, unite: S'  | 'numero: S-1, unite: X' | UNKNOWN_UNIT
        categorie: A             | categorie: Z            | BAD_LINE
        motif: conges            | motif: maladie          | BAD_LINE
        du: 2026-03-16           | du: 2026-03-21          | BAD_LINE
        du: 2026-03-16           | du: hier                | BAD_LINE
        'id: chef'               | 'id: ch ef'             | BAD_LINE
        nom: Service             | 'nom: '' '''               | BAD_LINE
        postes:                  | poste:                  | UNKNOWN_KEY
        postes:                  | 'postes: {'             | FILE_UNREADABLE
        """)
    void refusesAndChangesNothing(String good, String bad, String code) {
        assertThat(GOOD).contains(good);
        Outcome<LoadReport> outcome = load(GOOD.replaceFirst(java.util.regex.Pattern.quote(good), bad));

        assertThat(outcome.reasons()).extracting(Refusal::code).contains(code);
        assertThat(outcome.reasons()).allSatisfy(refusal -> {
            assertThat(refusal.sentence()).endsWith(".");
            assertThat(refusal.field()).isEqualTo("file");
        });
        assertThat(organisation.units()).isEmpty();
        assertThat(organisation.persons()).isEmpty();
    }

    @Test
    void refusesWhatIsEmptyOrTooLarge() {
        assertThat(load("").reasons()).extracting(Refusal::code).containsExactly("FILE_EMPTY");
        assertThat(load("# rien\n").reasons()).extracting(Refusal::code).containsExactly("FILE_EMPTY");
        assertThat(load("~").reasons()).extracting(Refusal::code).containsExactly("FILE_EMPTY");
        assertThat(loader.load(new byte[OrganisationFileReader.LARGEST + 1]).reasons())
                .extracting(Refusal::code)
                .containsExactly("FILE_TOO_LARGE");
    }

    @Test
    void doesNotAppointSomebodyWhoHasLeft() {
        load(GOOD).orThrow();
        departures.leave(new PersonId("dgs"), Days.TODAY, null).orThrow();

        assertThat(load(GOOD).reasons()).extracting(Refusal::code).containsExactly("PERSON_GONE");
    }

    private Outcome<LoadReport> load(String yaml) {
        return loader.load(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] demo() throws IOException {
        try (InputStream file = OrganisationLoaderTest.class.getResourceAsStream("/demo/organisation.yaml")) {
            return Objects.requireNonNull(file).readAllBytes();
        }
    }
}
