package fr.metropole.recruitment.selection;

import java.util.Map;

/**
 * The assessment document as it was submitted.
 *
 * @param general what is said of all of them, or of the interviews
 * @param texts application number to the candidate's text
 */
public record AssessmentProposal(String general, Map<String, String> texts) {
    public AssessmentProposal {
        texts = Map.copyOf(texts);
    }
}
