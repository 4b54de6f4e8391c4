package fr.metropole.recruitment.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What a verification has seen.
 *
 * @param erased personal parts that were erased by rule; their hashes stay
 * @param findings at most {@link Verification#MOST_FINDINGS}; none when everything is as it was written
 * @param more whether there are more than are listed
 */
public record VerificationReport(
        Instant at,
        long chains,
        long entries,
        long parts,
        long erased,
        long anchors,
        List<Finding> findings,
        boolean more,
        Duration took) {

    public VerificationReport {
        findings = List.copyOf(findings);
    }

    /** Nothing was altered, removed, inserted, moved or cut off. */
    public boolean isIntact() {
        return findings.isEmpty();
    }
}
