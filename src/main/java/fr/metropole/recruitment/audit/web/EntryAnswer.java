package fr.metropole.recruitment.audit.web;

import fr.metropole.recruitment.audit.AuditEntry;
import fr.metropole.recruitment.audit.CanonicalForm;
import fr.metropole.recruitment.audit.Line;
import fr.metropole.recruitment.audit.TimelineEntry;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry as JSON: what is hashed, word for word, and beside it what a reader wants ready-made.
 *
 * @param waitedSeconds until somebody had the task
 * @param tookSeconds until it was done
 * @param answer the decision in French words
 */
record EntryAnswer(
        String chain,
        long sequence,
        String at,
        String kind,
        String kindLabel,
        String process,
        @Nullable String caseSlug,
        @Nullable String actor,
        String actorRole,
        @Nullable String onBehalfOf,
        @Nullable String representing,
        @Nullable String subject,
        @Nullable String element,
        @Nullable String task,
        String title,
        @Nullable String answer,
        @Nullable Long waitedSeconds,
        @Nullable Long tookSeconds,
        List<Line> lines,
        List<TimelineEntry.Part> payload,
        String detail,
        String moves,
        String parts,
        String previous,
        String hash) {

    static EntryAnswer of(TimelineEntry shown) {
        AuditEntry entry = shown.entry();
        return new EntryAnswer(
                entry.chain(),
                entry.sequence(),
                CanonicalForm.time(entry.at()),
                entry.kind(),
                shown.kind().label(),
                shown.process(),
                entry.caseSlug(),
                entry.actor(),
                entry.actorRole(),
                entry.onBehalfOf(),
                shown.onBehalfOf(),
                entry.subject(),
                entry.element(),
                entry.task(),
                entry.title(),
                shown.verdict(),
                seconds(shown.waited()),
                seconds(shown.took()),
                shown.lines(),
                shown.parts(),
                entry.detail(),
                entry.moves(),
                entry.parts(),
                entry.previous(),
                entry.hash());
    }

    private static @Nullable Long seconds(@Nullable Duration time) {
        return time == null ? null : time.toSeconds();
    }
}
