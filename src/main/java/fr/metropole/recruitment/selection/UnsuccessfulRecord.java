package fr.metropole.recruitment.selection;

import fr.metropole.recruitment.core.PersonId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The record that a search failed; signed, it opens the contract pool (CGFP L332-8 2°).
 *
 * @param round which shortlist it follows, from 1
 * @param finding its text
 * @param reasons application number of each civil servant or laureate to why he could not be recruited
 * @param returnedReason why the authority last sent it back, null when it did not
 * @param signedBy null before the signature
 */
public record UnsuccessfulRecord(
        int round,
        String finding,
        Map<String, String> reasons,
        PersonId preparedBy,
        Instant preparedAt,
        @Nullable String returnedReason,
        @Nullable PersonId signedBy,
        @Nullable Instant signedAt) {

    public UnsuccessfulRecord {
        reasons = Map.copyOf(reasons);
    }

    public boolean isSigned() {
        return signedAt != null;
    }
}
