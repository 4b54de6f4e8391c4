package fr.metropole.recruitment.document;

import fr.metropole.recruitment.core.Refusal;

/** Why a file is not kept: a sentence that tells the sender what to do instead. */
final class DocumentRefusals {

    private static final String FIELD = "files";

    private DocumentRefusals() {}

    static Refusal empty() {
        return Refusal.of("DOCUMENT_EMPTY", "Le fichier est vide.", FIELD);
    }

    static Refusal tooLarge() {
        return Refusal.of("DOCUMENT_TOO_LARGE", "Le fichier dépasse 10 Mo.", FIELD);
    }

    static Refusal type() {
        return Refusal.of(
                "DOCUMENT_TYPE_NOT_ACCEPTED",
                "Ce type de fichier n’est pas accepté. Envoyez un PDF, un DOCX, un ODT ou une image (JPG, PNG).",
                FIELD);
    }

    static Refusal infected() {
        return Refusal.of(
                "DOCUMENT_INFECTED",
                "L’antivirus a trouvé un programme malveillant dans ce fichier : il n’est pas conservé.",
                FIELD);
    }

    static Refusal encrypted() {
        return Refusal.of(
                "DOCUMENT_ENCRYPTED",
                "Le fichier est protégé par un mot de passe : enregistrez-le sans protection, puis envoyez-le de nouveau.",
                FIELD);
    }

    static Refusal broken() {
        return Refusal.of(
                "DOCUMENT_BROKEN",
                "Le fichier est incomplet ou abîmé : ouvrez-le, enregistrez-le à nouveau, puis renvoyez-le.",
                FIELD);
    }

    static Refusal bomb() {
        return Refusal.of(
                "DOCUMENT_UNPACKS_TOO_LARGE",
                "Le contenu du fichier est démesuré une fois décompressé : envoyez un document plus simple, de préférence"
                        + " un PDF.",
                FIELD);
    }
}
