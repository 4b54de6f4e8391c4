package fr.metropole.recruitment.audit.web;

import fr.metropole.recruitment.audit.AuditEntry;
import fr.metropole.recruitment.audit.CanonicalForm;
import fr.metropole.recruitment.audit.CaseTimeline;
import fr.metropole.recruitment.audit.Line;
import fr.metropole.recruitment.audit.TimelineEntry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * The history of a case as a table for a spreadsheet of a French office: semicolons, UTF-8 with its mark, one line for each
 * entry. What a candidate typed cannot become a formula.
 */
final class CaseCsv {

    static final MediaType TYPE = MediaType.parseMediaType("text/csv;charset=UTF-8");

    /** By which a spreadsheet knows the encoding. */
    static final String MARK = "\uFEFF";

    private static final String LINE_END = "\r\n";

    /** A cell that begins so would be calculated. */
    private static final Pattern FORMULA = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]*[=+\\-@＝＋－＠|%].*", Pattern.DOTALL);

    private static final List<String> HEAD = List.of(
            "Date et heure (UTC)",
            "Nature",
            "Étape",
            "Réponse",
            "Identifiant",
            "Fonction",
            "Pour le compte de",
            "Candidature",
            "Processus",
            "Attente (secondes)",
            "Durée (secondes)",
            "Contenu",
            "Documents (SHA-256)",
            "Chaîne",
            "Entrée",
            "Empreinte");

    private CaseCsv() {}

    static byte[] of(CaseTimeline timeline) {
        StringBuilder csv = new StringBuilder(MARK).append(line(HEAD));
        timeline.entries().forEach(entry -> csv.append(line(cells(entry))));
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(TimelineEntry shown) {
        AuditEntry entry = shown.entry();
        EntryView view = EntryView.of(shown);
        List<String> cells = new ArrayList<>();
        cells.add(CanonicalForm.time(entry.at()));
        cells.add(view.kind());
        cells.add(view.title());
        cells.add(text(view.answer()));
        cells.add(text(entry.actor()));
        cells.add(entry.actorRole());
        cells.add(text(shown.onBehalfOf()));
        cells.add(text(shown.application()));
        cells.add(shown.process());
        cells.add(seconds(shown.waited()));
        cells.add(seconds(shown.took()));
        cells.add(content(view));
        cells.add(view.documents().stream().map(Line::after).collect(Collectors.joining(" ")));
        cells.add(entry.chain());
        cells.add(Long.toString(entry.sequence()));
        cells.add(entry.hash());
        return cells;
    }

    private static String content(EntryView view) {
        String lines = view.lines().stream().map(CaseCsv::said).collect(Collectors.joining(" | "));
        return view.erased() ? (lines + " (contenu personnel effacé)").strip() : lines;
    }

    private static String said(Line line) {
        String before = line.before() == null ? "" : "avant « " + line.before() + " », après ";
        return line.label() + " : " + before + line.after();
    }

    static String line(List<String> cells) {
        return cells.stream().map(CaseCsv::cell).collect(Collectors.joining(";")) + LINE_END;
    }

    /** Quoted, on one line; an apostrophe before what a spreadsheet would calculate. */
    static String cell(String text) {
        String safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        return "\"" + safe.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").replace("\"", "\"\"") + "\"";
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String seconds(@Nullable Duration time) {
        return time == null ? "" : Long.toString(time.toSeconds());
    }
}
