package fr.metropole.recruitment.audit;

import fr.metropole.recruitment.audit.Control.State;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the history of a case says against it: work by hand in the engine, technical faults, deadlines that passed. */
@Component
class HistoryControls {

    private final JdbcClient jdbc;

    HistoryControls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Control> of(String slug) {
        Map<EntryKind, Integer> counts = counts(slug);
        return List.of(
                control(
                        "NO_OPERATION",
                        "Personne n’est intervenu dans le moteur à la main",
                        counts,
                        EntryKind.OPERATION,
                        "interventions"),
                control(
                        "NO_INCIDENT",
                        "Aucun incident technique n’a touché le dossier",
                        counts,
                        EntryKind.INCIDENT,
                        "entrées d’incident"),
                control(
                        "DEADLINES",
                        "Chaque tâche a été faite avant l’alerte au supérieur",
                        counts,
                        EntryKind.ESCALATION,
                        "alertes"));
    }

    private static Control control(
            String code, String words, Map<EntryKind, Integer> counts, EntryKind kind, String what) {
        int count = counts.getOrDefault(kind, 0);
        return count == 0
                ? Control.of(code, words, State.KEPT, "Aucune entrée de cette nature au journal")
                : new Control(code, words, State.NOTED, count + " " + what, kind);
    }

    private Map<EntryKind, Integer> counts(String slug) {
        Map<EntryKind, Integer> counts = new HashMap<>();
        jdbc.sql("select kind, count(*) as entries from audit_entry where case_slug = :slug"
                        + " and kind in ('OPERATION', 'INCIDENT', 'ESCALATION') group by kind")
                .param("slug", slug)
                .query((row, number) -> counts.put(EntryKind.valueOf(row.getString("kind")), row.getInt("entries")))
                .list();
        return counts;
    }
}
