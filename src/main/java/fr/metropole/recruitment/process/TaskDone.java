package fr.metropole.recruitment.process;

import fr.metropole.recruitment.core.PersonId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A user task was completed; published inside the transaction that completes it.
 *
 * @param key which task of which model
 * @param taskName French name of the task
 * @param businessKey case reference or application number
 * @param actor who completed it
 * @param assignee to whom it was assigned before, null when it waited for a group
 * @param createdAt when it was opened
 * @param completedAt when it was completed
 * @param routing what the gateways will read
 */
public record TaskDone(
        TaskKey key,
        String taskName,
        String businessKey,
        PersonId actor,
        @Nullable PersonId assignee,
        Instant createdAt,
        Instant completedAt,
        Map<String, Object> routing) {}
