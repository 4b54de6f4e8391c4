package fr.metropole.recruitment.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns entries, handed over in their order, into what a reader sees: a completed task knows how long it waited and took. */
final class TimelineReading {

    private final Map<String, Chain> chains = new HashMap<>();
    private final Map<String, List<Payload>> payloads;
    private final Map<String, Held> tasks = new HashMap<>();

    TimelineReading(List<Chain> chains, Map<String, List<Payload>> payloads) {
        chains.forEach(chain -> this.chains.put(chain.id(), chain));
        this.payloads = payloads;
    }

    /** Since when somebody has a task, and for whom he stands in. */
    private record Held(Instant opened, Instant since, @Nullable String person, @Nullable String onBehalfOf) {}

    TimelineEntry read(AuditEntry entry) {
        Map<String, Object> detail = AuditJson.detail(entry.detail());
        EntryKind kind = kind(entry.kind());
        Held held = entry.task() == null ? null : held(entry, kind, detail);
        boolean done = kind == EntryKind.TASK_DONE;
        Chain chain = chains.get(entry.chain());
        return new TimelineEntry(
                entry,
                kind,
                chain == null ? "" : chain.name(),
                application(entry, chain),
                done && held != null ? Duration.between(held.opened(), held.since()) : null,
                done && held != null ? Duration.between(held.since(), entry.at()) : null,
                onBehalfOf(entry, held),
                detail,
                AuditJson.linesOf(detail.get("lines")),
                parts(entry));
    }

    private static @Nullable String application(AuditEntry entry, @Nullable Chain chain) {
        if (entry.subject() != null) {
            return entry.subject();
        }
        String key = chain == null ? null : chain.businessKey();
        return key != null && ApplicationNumbers.isOne(key) ? key : null;
    }

    private @Nullable Held held(AuditEntry entry, EntryKind kind, Map<String, Object> detail) {
        String task = String.valueOf(entry.task());
        Held before = tasks.get(task);
        Object assignee = detail.get("assignee");
        if (kind == EntryKind.TASK_OPENED) {
            tasks.put(task, new Held(entry.at(), entry.at(), text(assignee), entry.onBehalfOf()));
        } else if (kind == EntryKind.TASK_ASSIGNED && before != null && assignee != null) {
            tasks.put(task, new Held(before.opened(), entry.at(), text(assignee), entry.onBehalfOf()));
        }
        return before;
    }

    /** For whom the holder of the task stands in; else the holder himself, when somebody else completed it for him. */
    private static @Nullable String onBehalfOf(AuditEntry entry, @Nullable Held held) {
        if (entry.onBehalfOf() != null || held == null || entry.actor() == null) {
            return entry.onBehalfOf();
        }
        if (entry.actor().equals(held.person())) {
            return held.onBehalfOf();
        }
        boolean instead = EntryKind.TASK_DONE.name().equals(entry.kind());
        String represented = held.onBehalfOf() == null ? held.person() : held.onBehalfOf();
        return instead ? represented : null;
    }

    private List<TimelineEntry.Part> parts(AuditEntry entry) {
        return payloads.getOrDefault(entry.chain() + "/" + entry.sequence(), List.of()).stream()
                .map(part -> new TimelineEntry.Part(
                        part.subject(),
                        part.content() == null,
                        part.content() == null ? List.of() : AuditJson.lines(part.content()),
                        part.salt(),
                        part.content()))
                .toList();
    }

    private static EntryKind kind(String name) {
        try {
            return EntryKind.valueOf(name);
        } catch (IllegalArgumentException e) {
            return EntryKind.STEP;
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
