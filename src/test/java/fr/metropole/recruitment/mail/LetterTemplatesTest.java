package fr.metropole.recruitment.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterTemplatesTest {

    private static final Map<String, String> ALWAYS =
            Map.of("number", "2026-000123", "title", "Chargé de mission", "reference", "MGP REMPL DADEN 22");

    private final LetterTemplates templates = new LetterTemplates();

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void every_letter_names_the_case_and_leaves_nothing_open(LetterKind kind) {
        LetterTemplates.Text text = templates.write(kind, ALWAYS);

        assertThat(text.subject()).isNotBlank().doesNotContain("[", "null");
        assertThat(text.body())
                .contains("MGP REMPL DADEN 22", "La direction des ressources humaines")
                .doesNotContain("[", "null", "\n\n\n");
    }

    @Test
    void a_sentence_stands_only_when_there_is_something_to_say() {
        LetterTemplates.Text without = templates.write(LetterKind.INADMISSIBLE, ALWAYS);
        LetterTemplates.Text with = templates.write(
                LetterKind.INADMISSIBLE,
                Map.of("number", "2026-000123", "title", "T", "reference", "R 1", "reason", "Dossier hors délai"));

        assertThat(without.body()).doesNotContain("Motif");
        assertThat(with.body()).contains("Motif : Dossier hors délai");
    }

    @Test
    void what_a_person_typed_is_text_and_never_a_template() {
        LetterTemplates.Text text = templates.write(
                LetterKind.INADMISSIBLE,
                Map.of("number", "n", "title", "T & <b>", "reference", "R 1", "reason", "[(${7*7})] « l’été »"));

        assertThat(text.body()).contains("[(${7*7})] « l’été »", "T & <b>");
    }
}
