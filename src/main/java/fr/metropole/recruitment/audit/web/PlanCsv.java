package fr.metropole.recruitment.audit.web;

import fr.metropole.recruitment.audit.CaseFile;
import fr.metropole.recruitment.audit.CaseSearch;
import fr.metropole.recruitment.audit.Control;
import fr.metropole.recruitment.audit.ControlPlan;
import fr.metropole.recruitment.audit.ControlPlan.Judged;
import fr.metropole.recruitment.audit.Sight;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The control plan as a table: one line for each rule of each recruitment, written as it is read. */
final class PlanCsv {

    private static final List<String> HEAD = List.of(
            "Référence", "Poste", "Unité", "Engagé le", "Issue", "Règle", "Énoncé", "État", "Preuve ou constat");

    private PlanCsv() {}

    static void write(ControlPlan plan, CaseSearch search, Sight sight, OutputStream to) throws IOException {
        try (Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8))) {
            out.write(CaseCsv.MARK + CaseCsv.line(HEAD));
            plan.each(search, sight, judged -> write(judged, out));
        }
    }

    private static void write(Judged judged, Writer out) {
        try {
            if (judged.controls().isEmpty()) {
                out.write(line(judged.file(), "", "", "pas encore contrôlé", ""));
            }
            for (Control control : judged.controls()) {
                out.write(line(
                        judged.file(),
                        control.code(),
                        control.words(),
                        control.state().label(),
                        control.proof()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(CaseFile file, String code, String words, String state, String proof) {
        CaseRow row = CaseRow.of(file);
        return CaseCsv.line(List.of(
                row.reference(), row.title(), row.unit(), row.opened(), row.state(), code, words, state, proof));
    }
}
