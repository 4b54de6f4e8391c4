package fr.metropole.recruitment.mail;

import fr.metropole.recruitment.core.CaseEvent;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Label;
import java.util.UUID;

/** What becomes of a letter to a candidate; published inside the transaction in which it does. Holds no word of the letter. */
public sealed interface LetterEvent extends CaseEvent {

    @Override
    default Nature nature() {
        return Nature.MAIL;
    }

    /** It was written and waits to leave, or is kept when there is no mail server. */
    @Label("Courrier au candidat écrit")
    record Written(
            CaseReference reference,
            String applicationNumber,
            @Label("Courrier") LetterKind kind,
            @Label("Envoi") OutgoingState state,
            @Label("Identifiant du courrier") UUID letter)
            implements LetterEvent {}

    /**
     * Its mail was tried, given up, or released again by a person.
     *
     * @param attempts how often it was tried
     */
    @Label("Envoi du courrier au candidat")
    record Tried(
            CaseReference reference,
            String applicationNumber,
            @Label("Courrier") LetterKind kind,
            @Label("Envoi") OutgoingState state,
            @Label("Tentatives") int attempts,
            @Label("Cause technique") String fault,
            @Label("Identifiant du courrier") UUID letter)
            implements LetterEvent {}
}
