package fr.metropole.recruitment.mail;

import fr.metropole.recruitment.core.CaseReference;
import java.util.Map;
import java.util.Optional;

/**
 * What a letter needs to be written.
 *
 * @param values words that the template asks for by name, e.g. {@code title}, {@code reason}; an absent one leaves out the
 *     sentence that holds it
 * @param meeting the appointment that the letter is about, if it is about one
 */
public record LetterRequest(
        CaseReference caseReference,
        String applicationNumber,
        LetterKind kind,
        Map<String, String> values,
        Optional<Meeting> meeting) {

    public LetterRequest {
        values = Map.copyOf(values);
    }

    /** A letter without an appointment. */
    public LetterRequest(
            CaseReference caseReference, String applicationNumber, LetterKind kind, Map<String, String> values) {
        this(caseReference, applicationNumber, kind, values, Optional.empty());
    }

    /** The same with an appointment, which travels as a calendar file. */
    public LetterRequest with(Meeting appointment) {
        return new LetterRequest(caseReference, applicationNumber, kind, values, Optional.of(appointment));
    }
}
