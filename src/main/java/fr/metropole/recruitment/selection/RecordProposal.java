package fr.metropole.recruitment.selection;

import java.util.Map;

/**
 * The record of an unsuccessful search as it was submitted.
 *
 * @param finding its text
 * @param reasons application number of each civil servant or laureate to why he could not be recruited
 */
public record RecordProposal(String finding, Map<String, String> reasons) {
    public RecordProposal {
        reasons = Map.copyOf(reasons);
    }
}
