package fr.metropole.recruitment.jobdescription.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.jobdescription.Category;
import fr.metropole.recruitment.jobdescription.JobDescription;
import fr.metropole.recruitment.jobdescription.Need;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How labels, values and boxes may be laid out. */
class SheetLayoutsTest {

    private static final String HEAD =
            "Fiche de poste\nIntitulé du poste : Gestionnaire\nCadre d'emplois : rédacteurs\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Direction : Direction de l'eau",
                "Direction de rattachement : Direction de l'eau",
                "DIRECTION\nDirection de l'eau",
                "Direction | Direction de l'eau",
                "Direction\tDirection de l'eau",
                "Direction ........ Direction de l'eau",
                "Direction → Direction de l'eau",
                "2. Direction : Direction de l'eau",
                "Catégorie : B - Direction : Direction de l'eau",
                "Catégorie : B    Direction : Direction de l'eau",
                "La direction concernée : Direction de l'eau",
            })
    void findsTheValueOfALabel(String lines) {
        assertThat(sheet(lines).identification().directorate()).isEqualTo("Direction de l'eau");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Catégorie : ☐ A ☒ B ☐ C",
                "Catégorie : A ☐ B ☒ C ☐",
                "Catégorie : [ ] A [x] B [ ] C",
                "Catégorie : □ A ☑ B □ C",
            })
    void keepsTheTickedOption(String line) {
        SheetReading read = Sheets.read(HEAD.replace("Cadre d'emplois : rédacteurs\n", "") + line
                + "\nMissions :\n- Classer\n- Ranger\nFilière : administrative");
        assertThat(read.sheet().identification().category()).isEqualTo(Category.B);
        assertThat(read.lines()).contains(line);
    }

    @Test
    void judgesASectionByWhatItSays() {
        JobDescription sheet = sheet(
                "LE QUOTIDIEN D'UNE ÉQUIPE\n\nDe quoi sont faites les semaines\n- Classer les actes\n- Recevoir le public\n- Tenir la caisse\n"
                        + "\nPour s'y plaire\n- Patience\n- Rigueur\n- Sens du contact");
        assertThat(sheet.mainActivities().get(0).items()).hasSize(3);
        assertThat(sheet.knowledge().interpersonalSkills()).containsExactly("Patience", "Rigueur", "Sens du contact");
    }

    @Test
    void doesNotTakeTheWorkForTheNeed() {
        JobDescription sheet =
                sheet("Missions :\n- Assurer le remplacement des collègues absents\n- Classer\n\nMotif : poste vacant");
        assertThat(sheet.header().need()).isEqualTo(Need.VACANCY);
    }

    @Test
    void deducesALengthFromItsDates() {
        SheetReading read = Sheets.read(HEAD + "Contrat du 1er mars au 31 août 2027\n");
        assertThat(read.sheet().terms().startsOn()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(read.sheet().terms().durationMonths()).isEqualTo(6);
        assertThat(read.warnings()).extracting(ReadWarning::code).contains("DURATION_DEDUCED");
    }

    private static JobDescription sheet(String lines) {
        return Sheets.read(HEAD + lines + "\n").sheet();
    }
}
