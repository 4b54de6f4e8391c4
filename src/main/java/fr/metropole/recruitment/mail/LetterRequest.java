package fr.metropole.recruitment.mail;

import fr.metropole.recruitment.core.CaseReference;
import java.util.Map;

/**
 * What a letter needs to be written.
 *
 * @param values words that the template asks for by name, e.g. {@code title}, {@code reason}; an absent one leaves out the
 *     sentence that holds it
 */
public record LetterRequest(
        CaseReference caseReference, String applicationNumber, LetterKind kind, Map<String, String> values) {

    public LetterRequest {
        values = Map.copyOf(values);
    }
}
