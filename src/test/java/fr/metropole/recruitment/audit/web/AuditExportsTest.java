package fr.metropole.recruitment.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.fixture.ArchivePdf;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The history as files: complete, safe to open, archivable, and each export told in the history. */
class AuditExportsTest extends AuditedCase {

    private static final String REASON = "=HYPERLINK(\"http://exemple.fr\");\"guillemets\"\nsur deux lignes";

    private static final Pattern CELL = Pattern.compile("\"((?:[^\"]|\"\")*)\"(?:;|$)");

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    private byte[] export(CaseReference reference, String kind) throws Exception {
        return http.perform(get("/api/audit/cases/" + reference.slug() + kind).with(httpBasic("auditeur", "demo")))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", Matchers.startsWith("attachment")))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    @Test
    void the_table_has_one_line_for_each_entry_and_no_formula() throws Exception {
        CaseReference reference = returnedCase(REASON);
        int entries = entries(reference);
        String csv = new String(export(reference, ".csv"), StandardCharsets.UTF_8);

        assertThat(csv).startsWith("\uFEFF\"Date et heure (UTC)\";");
        List<String> lines = csv.strip().lines().toList();
        assertThat(lines).hasSize(entries + 1).allSatisfy(line -> assertThat(cells(line))
                .hasSize(16));
        assertThat(csv).contains("\"\"guillemets\"\" sur deux lignes").contains("Renvoyer au demandeur");
        assertThat(lines.stream().flatMap(line -> cells(line).stream()))
                .noneMatch(cell -> cell.matches("(?s)\\s*[=+@].*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33 1", "-2", "@SUM(A1)", "\t=1", " \u00a0=1", "\r=1", "＝1", "|cmd", "%x"})
    void what_a_spreadsheet_would_calculate_is_text(String typed) {
        assertThat(CaseCsv.cell(typed)).startsWith("\"'").endsWith("\"");
    }

    @Test
    void other_text_is_left_alone() {
        assertThat(CaseCsv.cell("L’avis ; \"oui\"")).isEqualTo("\"L’avis ; \"\"oui\"\"\"");
    }

    @Test
    void the_print_is_archivable_accessible_and_whole() throws Exception {
        CaseReference reference = returnedCase(REASON);
        byte[] pdf = export(reference, ".pdf");

        ArchivePdf.draw(pdf, "historique", 4);
        ArchivePdf.check(pdf);
        assertThat(ArchivePdf.text(pdf))
                .contains(reference.value(), "Historique entier.", "Chemin parcouru", "Renvoyer au demandeur")
                .contains("sur deux lignes", "jamais atteint", "directeur.daden", "Fins de chaîne");
        assertThat(ArchivePdf.figures(pdf))
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("Schéma du chemin parcouru dans le processus « Demande de recrutement »");
    }

    @Test
    void a_filtered_export_says_what_it_leaves_out() throws Exception {
        CaseReference reference = returnedCase(REASON);
        String csv =
                new String(export(reference, ".csv?personne=directeur.daden&nature=TASK_DONE"), StandardCharsets.UTF_8);
        byte[] pdf = export(reference, ".pdf?personne=directeur.daden&nature=TASK_DONE");

        assertThat(csv.strip().lines()).hasSize(2);
        assertThat(ArchivePdf.text(pdf)).contains("Extrait filtré : intervenant directeur.daden");
        assertThat(exports(reference)).containsExactly("Historique exporté (CSV)", "Historique exporté (PDF)");
    }

    @Test
    void every_export_is_told_in_the_history() throws Exception {
        CaseReference reference = returnedCase(REASON);
        for (String kind : List.of(".json", ".csv", ".pdf")) {
            export(reference, kind);
        }

        assertThat(exports(reference))
                .containsExactly("Historique exporté (JSON)", "Historique exporté (CSV)", "Historique exporté (PDF)");
    }

    @ParameterizedTest
    @CsvSource({"admin,403", "chef.innovation,403", "finances,403", "rh.recrutement,404"})
    void nobody_else_carries_it_off(String person, int status) throws Exception {
        CaseReference reference = returnedCase(REASON);
        for (String kind : List.of(".json", ".csv", ".pdf")) {
            http.perform(get("/api/audit/cases/" + reference.slug() + kind).with(httpBasic(person, "demo")))
                    .andExpect(status().is(status));
        }
        assertThat(exports(reference)).isEmpty();
    }

    private int entries(CaseReference reference) {
        return jdbc.sql("select count(*) from audit_entry where case_slug = :slug")
                .param("slug", reference.slug())
                .query(Integer.class)
                .single();
    }

    private List<String> exports(CaseReference reference) {
        return jdbc.sql("select title from audit_entry where case_slug = :slug and kind = 'EXPORT'"
                        + " and actor = 'auditeur' order by chain, seq_no")
                .param("slug", reference.slug())
                .query(String.class)
                .list();
    }

    private static List<String> cells(String line) {
        return CELL.matcher(line)
                .results()
                .map(cell -> cell.group(1).replace("\"\"", "\""))
                .toList();
    }
}
