package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.jobdescription.JobDescription;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An imported job description, to be checked and completed.
 *
 * @param reference reference of the case that was opened
 * @param foundReference reference that the document gives, null when it gives none
 * @param sheet the sheet as it now stands
 * @param version number of its version
 * @param unitCode unit that holds the post as far as the names tell, null when they do not
 * @param importedBy who imported it
 * @param missing what the request still needs before it can be made, one refusal for each; empty when it is made
 * @param completed whether the request has been made
 * @param reading the source and where each field came from
 */
public record ImportedSheet(
        CaseReference reference,
        @Nullable String foundReference,
        JobDescription sheet,
        int version,
        @Nullable String unitCode,
        PersonId importedBy,
        Instant importedAt,
        String fileName,
        List<Refusal> missing,
        boolean completed,
        KeptReading reading) {

    /** The reference as it stands in addresses. */
    public String slug() {
        return reference.slug();
    }
}
