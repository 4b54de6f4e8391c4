package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.Actor;
import fr.metropole.recruitment.core.CaseReference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application that came as a mail.
 *
 * @param documents its attachments, kept already
 * @param by the agent who made an application of it; null when the mail spoke for itself
 */
public record MailApplication(
        CaseReference reference,
        ApplicationForm form,
        List<UUID> documents,
        Instant arrivedAt,
        Actor.@Nullable Agent by) {

    /** Nothing of it may reach a log by accident. */
    @Override
    public String toString() {
        return "MailApplication[" + reference + "]";
    }
}
