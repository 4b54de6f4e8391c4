package fr.metropole.recruitment.inbox.mailbox;

import java.time.Instant;

/**
 * The mailbox cannot be read: what candidates send stays there.
 *
 * @param since first of the looks that failed one after another
 * @param fault code of the last failure
 */
public record Outage(Instant since, String fault) {

    /** The failure in French words. */
    public String reason() {
        return switch (fault) {
            case "IMAP_LOGIN_REFUSED" -> "l’identifiant ou le mot de passe est refusé";
            case "IMAP_FOLDER_UNKNOWN" -> "le dossier à lire n’existe pas";
            default -> "le serveur de messagerie ne répond pas";
        };
    }
}
