package fr.metropole.recruitment.audit.web;

import fr.metropole.recruitment.access.Groups;
import fr.metropole.recruitment.audit.AuditEntry;
import fr.metropole.recruitment.audit.EntryKind;
import fr.metropole.recruitment.audit.Line;
import fr.metropole.recruitment.audit.TimelineEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the page shows it.
 *
 * @param instant for the machine, {@code datetime} of the time element
 * @param tone of the mark beside it: {@code person}, {@code rule}, {@code system} or {@code alert}
 * @param who role and user id, for whom; or the procedure
 * @param time what it took, or null
 * @param lines what it says, personal parts included
 * @param erased a personal part was erased
 * @param proof place in the chain and hash
 */
record EntryView(
        String moment,
        String instant,
        String kind,
        String tone,
        String title,
        String process,
        @Nullable String application,
        String who,
        @Nullable String answer,
        @Nullable String time,
        List<Line> lines,
        boolean erased,
        List<Line> documents,
        String proof) {

    private static final Pattern DAY = Pattern.compile("^(\\d{4})-(\\d{2})-(\\d{2})$");

    static EntryView of(TimelineEntry shown) {
        AuditEntry entry = shown.entry();
        return new EntryView(
                Spoken.moment(entry.at()),
                entry.at().toString(),
                shown.kind().label(),
                tone(shown.kind()),
                entry.title(),
                shown.process(),
                shown.application(),
                who(shown),
                shown.verdict(),
                time(shown.waited(), shown.took()),
                lines(shown),
                shown.parts().stream().anyMatch(TimelineEntry.Part::erased),
                documents(shown.detail()),
                "Chaîne " + entry.chain() + ", entrée " + entry.sequence() + ", empreinte " + entry.hash());
    }

    private static String tone(EntryKind kind) {
        return switch (kind) {
            case TASK_DONE, DECISION, SIGN_OFF -> "person";
            case RULE, DOCUMENT, MAIL -> "rule";
            case REMINDER, ESCALATION, TIMER, INCIDENT, OPERATION, TASK_CANCELLED, PROCESS_STOPPED, ERASURE -> "alert";
            default -> "system";
        };
    }

    private static String who(TimelineEntry shown) {
        AuditEntry entry = shown.entry();
        String person = entry.actor() == null ? entry.actorRole() : entry.actorRole() + " (" + entry.actor() + ")";
        return shown.onBehalfOf() == null ? person : person + ", pour le compte de " + shown.onBehalfOf();
    }

    private static @Nullable String time(@Nullable Duration waited, @Nullable Duration took) {
        if (waited == null || took == null) {
            return null;
        }
        String done = "accomplie en " + Spoken.duration(took);
        return waited.toMinutes() == 0 ? done : "prise en charge après " + Spoken.duration(waited) + ", " + done;
    }

    private static List<Line> lines(TimelineEntry shown) {
        List<Line> lines = new ArrayList<>(shown.lines());
        shown.parts().forEach(part -> part.lines().forEach(line -> lines.add(named(line, part.subject(), shown))));
        Map<String, Object> detail = shown.detail();
        add(lines, "Attribuée à", detail.get("assignee"), shown.kind() != EntryKind.TASK_DONE);
        add(lines, "Retirée à", detail.get("takenFrom"), true);
        add(lines, "Proposée à", detail.get("offeredTo"), true);
        add(lines, "Supérieur alerté", detail.get("superior"), true);
        add(lines, "Groupe alerté", group(detail.get("superiorGroup")), true);
        add(lines, "Échéance", day(detail.get("due")), true);
        add(lines, "À la suite d’une action de", detail.get("triggeredBy"), true);
        add(lines, "Pourquoi", detail.get("why"), true);
        add(lines, "Motif technique", detail.get("reason"), true);
        add(lines, "Lignes de la table", detail.get("rows"), true);
        return lines.stream().map(EntryView::french).toList();
    }

    /** Forms keep days as the machine writes them. */
    private static Line french(Line line) {
        String before = line.before();
        return new Line(line.label(), before == null ? null : french(before), french(line.after()));
    }

    private static String french(String text) {
        return DAY.matcher(text).replaceAll("$3/$2/$1");
    }

    private static Line named(Line line, @Nullable String subject, TimelineEntry shown) {
        boolean other = subject != null && !subject.equals(shown.application());
        return other ? new Line("Candidature " + subject + " – " + line.label(), line.before(), line.after()) : line;
    }

    private static void add(List<Line> lines, String label, @Nullable Object value, boolean wanted) {
        if (wanted && value != null) {
            String text = value instanceof Collection<?> several
                    ? String.join(", ", several.stream().map(String::valueOf).toList())
                    : value.toString();
            lines.add(Line.of(label, text));
        }
    }

    private static @Nullable String group(@Nullable Object id) {
        return id == null ? null : Groups.all().getOrDefault(id.toString(), id.toString());
    }

    private static @Nullable String day(@Nullable Object instant) {
        return instant == null ? null : Spoken.day(Instant.parse(instant.toString()));
    }

    private static List<Line> documents(Map<String, Object> detail) {
        List<Line> documents = new ArrayList<>();
        if (detail.get("documents") instanceof List<?> several) {
            several.forEach(one -> {
                if (one instanceof Map<?, ?> document) {
                    documents.add(
                            Line.of(String.valueOf(document.get("type")), String.valueOf(document.get("sha256"))));
                }
            });
        }
        return documents;
    }
}
