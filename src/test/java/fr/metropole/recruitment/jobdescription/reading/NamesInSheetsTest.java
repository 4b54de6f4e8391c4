package fr.metropole.recruitment.jobdescription.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of persons leave the sheet however they are written; functions and places stay. */
class NamesInSheetsTest {

    private static final String HEAD =
            "Fiche de poste\nIntitulé du poste : Gestionnaire\nCatégorie : B\nFilière : administrative\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contact : Mme F. Orvain, responsable du service",
                "Contact : ORVAIN Françoise, responsable du service",
                "Contact : Françoise ORVAIN, responsable du service",
                "Contact : M Orvain, responsable du service",
                "Contact : F. Orvain, responsable du service",
                "N+1 : MME ORVAIN, directrice",
                "Fait à Lyon, le directeur, Jean-Marc Orvain",
                "Renseignements : Mme Françoise d'Orvain au 01 00 00 00 00",
                "Candidatures : f.orvain@ville.example.fr",
            })
    void takesNamesOut(String line) {
        SheetReading read = Sheets.read(HEAD + line + "\n");
        assertThat(Folded.plain(read.toString())).doesNotContain("orvain");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lieu : 12 rue Jean Moulin, 69003 Lyon | jean moulin",
                "Lieu : Médiathèque Simone Veil, 2 rue du Dr Roux, 69003 Lyon | simone veil",
                "Adresser la candidature à Monsieur le Maire, 1 place Neuve, 69003 Lyon | monsieur le maire",
                "Contact : Mme Durand Directrice des sports | directrice des sports",
            })
    void leavesPlacesAndFunctions(String line, String kept) {
        assertThat(Folded.plain(
                        String.join("\n", Sheets.read(HEAD + line + "\n").lines())))
                .contains(kept);
    }
}
