package fr.metropole.recruitment.process;

import fr.metropole.recruitment.core.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A user task was completed; published inside the transaction that completes it.
 *
 * @param taskId id of this one task in the engine
 * @param key which task of which model
 * @param taskName French name of the task
 * @param businessKey case reference or application number
 * @param actor who completed it
 * @param assignee to whom it was assigned before, null when it waited for a group
 * @param createdAt when it was opened
 * @param completedAt when it was completed
 * @param routing what the gateways will read
 * @param answers what the person answered in the form; may hold personal data, so nobody logs it
 */
public record TaskDone(
        String taskId,
        TaskKey key,
        String taskName,
        String businessKey,
        PersonId actor,
        @Nullable PersonId assignee,
        Instant createdAt,
        Instant completedAt,
        Map<String, Object> routing,
        List<Answer> answers) {}
