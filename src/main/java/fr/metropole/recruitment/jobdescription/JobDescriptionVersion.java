package fr.metropole.recruitment.jobdescription;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import java.time.Instant;

/**
 * One saved state of a job description. Versions are only ever added: an earlier one can be compared and copied from.
 *
 * @param reference the case the sheet belongs to
 * @param number from 1, without gaps
 * @param author who saved it
 * @param savedAt when
 * @param content the sheet
 */
public record JobDescriptionVersion(
        CaseReference reference, int number, PersonId author, Instant savedAt, JobDescription content) {

    /** The reference as it stands in addresses. */
    public String slug() {
        return reference.slug();
    }
}
