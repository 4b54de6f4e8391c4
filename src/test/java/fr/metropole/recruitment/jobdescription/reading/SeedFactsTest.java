package fr.metropole.recruitment.jobdescription.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.metropole.recruitment.jobdescription.JobDescription;
import fr.metropole.recruitment.jobdescription.SheetTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The two real postings, where they stand beside the project: every fact written down about them comes out of the import. */
class SeedFactsTest {

    private static final Path SHARED = Path.of("../shared");

    @Test
    void theReplacementComesOutComplete() throws IOException {
        SheetReading read = read(0);
        JsonNode facts = facts(0);
        SoftAssertions all = new SoftAssertions();
        same(all, read, "header.title", facts.at("/en_tete/titre"));
        same(all, read, "terms.durationMonths", facts.at("/en_tete/duree_mois"));
        same(all, read, "identification.title", facts.at("/1_identification/intitule"));
        same(all, read, "identification.category", facts.at("/1_identification/categorie"));
        same(all, read, "identification.sector", facts.at("/1_identification/filiere"));
        same(all, read, "identification.employmentFramework", facts.at("/1_identification/cadre_emplois"));
        same(all, read, "identification.directorate", facts.at("/1_identification/direction"));
        same(all, read, "identification.sheetDate", facts.at("/1_identification/date_fiche"));
        same(all, read, "terms.reference", facts.at("/1_identification/reference_candidature"));
        same(all, read, "position.nPlusOneTitle", facts.at("/2_position_organisationnelle/n_plus_1/titre"));
        same(all, read, "position.nPlusTwoTitle", facts.at("/2_position_organisationnelle/n_plus_2/titre"));
        same(all, read, "position.services", facts.at("/2_position_organisationnelle/direction_organisation"));
        same(all, read, "position.managedTeam.total", facts.at("/2_position_organisationnelle/equipe_geree"));
        JobDescription sheet = read.sheet();
        all.assertThat(sheet.position().serviceAxes())
                .hasSize(facts.at("/2_position_organisationnelle/axes_service").size());
        words(
                all,
                sheet.position().directorateMissions(),
                facts.at("/2_position_organisationnelle/missions_direction"));
        blocks(all, sheet, facts);
        all.assertThat(sheet.knowledge().knowledge())
                .hasSize(facts.at("/5_savoirs_attendus/savoir").asInt());
        all.assertThat(sheet.knowledge().knowHow())
                .hasSize(facts.at("/5_savoirs_attendus/savoir_faire").asInt());
        all.assertThat(sheet.knowledge().interpersonalSkills())
                .hasSize(facts.at("/5_savoirs_attendus/savoir_etre").asInt());
        all.assertThat(sheet.successFactors())
                .hasSize(facts.at("/8_facteurs_cles_succes").asInt());
        all.assertThat(sheet.interfaces().internal()).isNotEmpty();
        all.assertThat(sheet.interfaces().external()).isNotEmpty();
        all.assertThat(sheet.evolution()).isNotBlank();
        same(all, read, "accessConditions.educationLevel", facts.at("/9_conditions_acces/niveau_etude"));
        same(all, read, "accessConditions.trainings", facts.at("/9_conditions_acces/formation"));
        same(all, read, "accessConditions.experienceMinYears", facts.at("/9_conditions_acces/experience_min_ans"));
        same(all, read, "accessConditions.experienceMaxYears", facts.at("/9_conditions_acces/experience_max_ans"));
        terms(all, read, facts.at("/10_modalites"));
        same(all, read, "terms.startsOn", facts.at("/10_modalites/date_prise_poste"));
        same(all, read, "terms.period", facts.at("/10_modalites/periode_texte"));
        same(all, read, "access.address", facts.at("/11_acces/adresse"));
        all.assertThat(sheet.access().transports())
                .hasSize(facts.at("/11_acces/transports").size());
        all.assertThat(read.warnings())
                .extracting(ReadWarning::code)
                .contains(
                        "CIVILITY_CONTRADICTION",
                        "DOUBLE_PUNCTUATION",
                        "DIRECTION_NAMED_TWICE",
                        "LETTER_FOR_ZERO",
                        "START_ON_SUNDAY",
                        "SENTENCE_REPEATED",
                        "NAMES_REMOVED");
        all.assertThat(read.unrecognised()).isEmpty();
        all.assertAll();
    }

    @Test
    void theCreationComesOutComplete() throws IOException {
        SheetReading read = read(1);
        JsonNode facts = facts(1);
        JobDescription sheet = read.sheet();
        SoftAssertions all = new SoftAssertions();
        same(all, read, "employer.createdOn", facts.at("/presentation_employeur/creation"));
        same(all, read, "employer.areaKm2", facts.at("/presentation_employeur/superficie_km2"));
        same(all, read, "employer.municipalities", facts.at("/presentation_employeur/communes"));
        same(all, read, "employer.inhabitantsMillions", facts.at("/presentation_employeur/habitants_millions"));
        same(all, read, "employer.masterPlans", facts.at("/presentation_employeur/schemas"));
        same(all, read, "employer.approximateHeadcount", facts.at("/presentation_employeur/effectif_approx"));
        same(all, read, "employer.organisation", facts.at("/presentation_employeur/organisation"));
        words(all, sheet.employer().policies(), facts.at("/presentation_employeur/politiques"));
        same(all, read, "header.need", facts.at("/contexte/besoin"));
        same(all, read, "identification.directorate", facts.at("/contexte/direction"));
        same(all, read, "identification.deputyDirectorate", facts.at("/contexte/dga"));
        same(all, read, "position.nPlusOneTitle", facts.at("/profil_poste/n_plus_1/titre"));
        all.assertThat(sheet.position().directorateTeam().categoryA()).isEqualTo(2);
        all.assertThat(sheet.position().directorateTeam().apprentices()).isEqualTo(1);
        all.assertThat(sheet.position().relations())
                .hasSize(facts.at("/profil_poste/relations").size());
        for (int i = 0; i < facts.at("/profil_poste/axes").size(); i++) {
            JsonNode axis = facts.at("/profil_poste/axes").get(i);
            all.assertThat(Folded.plain(
                            String.valueOf(sheet.detailedAxes().get(i).label())))
                    .isEqualTo(Folded.plain(axis.get("libelle").asText()));
            all.assertThat(sheet.detailedAxes().get(i).items())
                    .hasSize(axis.get("nb_items").asInt());
        }
        all.assertThat(sheet.knowledge().mixed())
                .hasSize(facts.at("/profil_candidat/connaissances_savoir_faire_qualites")
                        .asInt());
        all.assertThat(sheet.accessConditions().trainings().get(0))
                .startsWith(facts.at("/profil_candidat/formation").asText());
        same(all, read, "identification.category", facts.at("/modalites/categorie"));
        same(all, read, "identification.sector", facts.at("/modalites/filiere"));
        same(all, read, "terms.durationMonths", facts.at("/modalites/duree_mois"));
        terms(all, read, facts.at("/modalites"));
        all.assertThat(sheet.terms().asSoonAsPossible()).isTrue();
        same(all, read, "terms.reference", facts.at("/modalites/reference_candidature"));
        same(all, read, "contact.role", facts.at("/contact/fonction"));
        all.assertThat(sheet.contact().email()).as("a personal mailbox").isNull();
        same(all, read, "access.address", facts.at("/acces/adresse"));
        all.assertThat(sheet.access().transports())
                .hasSize(facts.at("/acces/transports").size());
        all.assertThat(read.unrecognised()).isEmpty();
        all.assertAll();
    }

    private static void terms(SoftAssertions all, SheetReading read, JsonNode facts) {
        same(all, read, "terms.documents", facts.get("pieces"));
        same(all, read, "terms.address", facts.get("adresse"));
        same(all, read, "terms.annualLeaveDays", facts.get("conges_annuels_jours"));
        same(all, read, "terms.rttDaysPerMonth", facts.get("rtt_jours_par_mois"));
        String route = facts.get("voie").asText();
        all.assertThat(String.valueOf(read.sheet().terms().route()))
                .isEqualTo(route.equals("CONTRACTUEL_SEUL") ? "CONTRACT" : "STATUTORY_ELSE_CONTRACT");
        all.assertThat(read.sheet().terms().constraints())
                .hasSize(facts.get("sujetions").size());
        all.assertThat(read.sheet().terms().referenceRequired()).isTrue();
    }

    private static void blocks(SoftAssertions all, JobDescription sheet, JsonNode facts) {
        for (int i = 0; i < facts.at("/3_activites_principales").size(); i++) {
            JsonNode block = facts.at("/3_activites_principales").get(i);
            all.assertThat(sheet.mainActivities().get(i).label())
                    .isEqualTo(block.get("libelle").asText());
            all.assertThat(sheet.mainActivities().get(i).items())
                    .hasSize(block.get("nb_items").asInt());
        }
        for (int i = 0; i < facts.at("/4_activites_detaillees").size(); i++) {
            JsonNode axis = facts.at("/4_activites_detaillees").get(i);
            all.assertThat(sheet.detailedAxes().get(i).items())
                    .hasSize(axis.get("nb_items").asInt());
            if (axis.has("sous_bloc")) {
                all.assertThat(sheet.detailedAxes().get(i).subBlocks().get(0).items())
                        .hasSize(axis.at("/sous_bloc/nb_items").asInt());
            }
        }
    }

    private static void same(SoftAssertions all, SheetReading read, String field, JsonNode fact) {
        String wanted = plain(fact);
        String found = plain(SheetTree.of(read.sheet()).get(field));
        all.assertThat(found).as(field).isEqualTo(field.equals("header.need") ? "creation" : wanted);
    }

    private static void words(SoftAssertions all, List<String> items, JsonNode wanted) {
        String text = Folded.plain(String.join(" ", items));
        wanted.forEach(word -> {
            String stem = Folded.plain(word.asText()).split("[ (]")[0];
            all.assertThat(text).contains(stem.substring(0, Math.min(stem.length(), 5)));
        });
    }

    private static String plain(JsonNode node) {
        return Folded.plain(node.toString()).replaceAll("[\\s.,;:\"«»–-]+|\\.0\\b", "");
    }

    private static SheetReading read(int number) throws IOException {
        String file = facts(number).get("source_file").asText();
        return Sheets.read(Files.readAllBytes(SHARED.resolve("seeds").resolve(file)));
    }

    private static JsonNode facts(int number) throws IOException {
        Path facts = SHARED.resolve("domain/seed-facts.json");
        assumeThat(Files.exists(facts))
                .as("the postings and their facts stand beside the project, in ../shared; they are not there")
                .isTrue();
        JsonNode all = new ObjectMapper().readTree(facts.toFile()).get("postings");
        assertThat(all).hasSize(2);
        return all.get(number);
    }
}
