package fr.metropole.recruitment.retention;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A legal hold: nothing of a recruitment, or of one application, is erased while a claim or an inspection is under way.
 *
 * @param number the application, empty for the whole recruitment
 */
public record Hold(
        UUID id,
        CaseReference reference,
        Optional<String> number,
        String reason,
        PersonId placedBy,
        Instant placedAt) {}
