package fr.metropole.recruitment.jobdescription.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.core.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the import keeps, doubts and turns away. */
class SheetReaderTest {

    private static final String HEAD =
            "Fiche de poste\nIntitulé du poste : Gestionnaire\nCatégorie : B\nFilière : administrative\n";

    @Test
    void saysFromWhichWordsEachFieldCame() {
        SheetReading read = Sheets.read(Sheets.text("numbered.txt"));
        FieldSource category = read.sources().stream()
                .filter(source -> source.field().equals("identification.category"))
                .findFirst()
                .orElseThrow();
        assertThat(category.label()).isEqualTo("Catégorie");
        assertThat(read.lines().get(category.fromLine() - 1)).contains(category.quote());
    }

    @Test
    void losesNoLine() {
        String odd = "Le café est offert chaque mardi par l’amicale.";
        SheetReading read = Sheets.read(HEAD + "Avantages divers\n" + odd + "\n\nMissions :\n- Classer\n- Ranger\n");
        assertThat(read.unrecognised()).extracting(UnrecognisedLine::text).contains(odd);
        assertThat(read.lines()).contains(odd);
    }

    @Test
    void keepsNoNameUnlessToldTo() {
        String text = Sheets.text("capitals.txt");
        SheetReading read = Sheets.read(text);
        assertThat(read.toString()).doesNotContain("Vasseur").doesNotContain("helene.vasseur");
        assertThat(read.warnings()).extracting(ReadWarning::code).contains("NAMES_REMOVED");
        assertThat(read.sheet().contact().email()).isNull();
        SheetReading kept = Sheets.readWithNames(text);
        assertThat(String.join("\n", kept.lines())).contains("Vasseur");
        assertThat(kept.sheet().position().nPlusOneTitle())
                .isEqualTo(read.sheet().position().nPlusOneTitle());
    }

    @Test
    void warnsOfWhatCanHardlyBeMeant() {
        assertThat(Sheets.read(Sheets.text("numbered.txt")).warnings())
                .extracting(ReadWarning::code)
                .contains("CIVILITY_CONTRADICTION", "DIRECTION_NAMED_TWICE", "LETTER_FOR_ZERO", "START_ON_SUNDAY");
        assertThat(Sheets.read(HEAD + "Cadre d’emplois : adjoints techniques territoriaux\n")
                        .warnings())
                .extracting(ReadWarning::code)
                .contains("CATEGORY_CONTRADICTION");
    }

    @ParameterizedTest
    @CsvSource({
        "1er septembre 2027, 2027-09-01",
        "01/09/27, 2027-09-01",
        "1.9.2027, 2027-09-01",
        "2027-09-01, 2027-09-01",
        "le 15 févr. 2028, 2028-02-15",
        "le 3 août 2027, 2027-08-03"
    })
    void readsDatesAsTheyAreWritten(String written, LocalDate day) {
        assertThat(Sheets.read(HEAD + "Prise de poste : " + written + "\n")
                        .sheet()
                        .terms()
                        .startsOn())
                .isEqualTo(day);
    }

    @Test
    void doesNotInventADay() {
        SheetReading read = Sheets.read(HEAD + "Prise de poste : courant mars\n");
        assertThat(read.sheet().terms().startsOn()).isNull();
        assertThat(read.sheet().terms().period()).isEqualTo("courant mars");
        assertThat(read.warnings()).extracting(ReadWarning::code).contains("START_APPROXIMATE");
        assertThat(Sheets.read(HEAD + "Prise de poste : 31/02/2027\n")
                        .sheet()
                        .terms()
                        .startsOn())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Offre de stage\nLa mairie propose un stage de master de six mois. Gratification légale.\nConvention de stage obligatoire.\nMissions : classer les archives de la ville",
                "FACTURE N° 2026-118\nDésignation : fournitures\nMontant HT : 120 €\nTVA 20 %\nTotal TTC : 144 €\nConditions de règlement : 30 jours",
                "Startup en forte croissance, SAS au capital de 10 000 €, recrute un commercial (H/F) en CDI\nRémunération : fixe + variable, tickets restaurant\nConvention collective Syntec",
                "Recette de la tarte aux pommes\nPelez les pommes, étalez la pâte, faites cuire quarante minutes au four bien chaud.",
            })
    void turnsOtherPapersAway(String text) {
        List<Refusal> reasons = Sheets.outcome(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .reasons();
        assertThat(reasons).extracting(Refusal::code).containsExactly("NOT_A_PUBLIC_POST");
    }
}
