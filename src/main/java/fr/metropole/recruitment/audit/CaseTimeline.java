package fr.metropole.recruitment.audit;

import java.util.List;

/**
 * The history of a case.
 *
 * @param chains every process instance of the case, in the order in which they began
 * @param entries in one order: by time, within a chain by number; what the filter leaves out is missing
 */
public record CaseTimeline(CaseFile file, List<Chain> chains, List<TimelineEntry> entries) {

    public CaseTimeline {
        chains = List.copyOf(chains);
        entries = List.copyOf(entries);
    }
}
