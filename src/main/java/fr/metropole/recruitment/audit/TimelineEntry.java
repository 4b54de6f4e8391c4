package fr.metropole.recruitment.audit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry as a reader sees it.
 *
 * @param entry as it is kept
 * @param kind what it tells
 * @param process French name of the process it belongs to
 * @param application number of the application it is about, or null
 * @param waited from the opening of the task until the person had it, null when it is no completed task
 * @param took from then until it was done
 * @param onBehalfOf for whom the person stood in, also when the task says it
 * @param lines what it says without being personal
 * @param parts what it says of persons
 */
public record TimelineEntry(
        AuditEntry entry,
        EntryKind kind,
        String process,
        @Nullable String application,
        @Nullable Duration waited,
        @Nullable Duration took,
        @Nullable String onBehalfOf,
        Map<String, Object> detail,
        List<Line> lines,
        List<Part> parts) {

    /**
     * A personal part.
     *
     * @param subject application number, or null
     * @param erased whether its content was erased; then it has no lines
     * @param salt and content: what is hashed, for whoever recomputes it; null once erased
     */
    public record Part(
            @Nullable String subject,
            boolean erased,
            List<Line> lines,
            @Nullable String salt,
            @Nullable String content) {}

    /** The answer of a completed task in French words, null when it has none. */
    public @Nullable String verdict() {
        Object label = detail.get("verdictLabel");
        return label == null ? null : label.toString();
    }
}
