package fr.metropole.recruitment.document.text;

import fr.metropole.recruitment.core.Refusal;

/** Stops the reading of one document; never leaves this package, where it becomes a refusal. */
final class UnreadableDocument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    UnreadableDocument(String code, String sentence) {
        super(code);
        this.refusal = Refusal.of(code, sentence, "file");
    }

    static UnreadableDocument damaged() {
        return new UnreadableDocument(
                "DOCUMENT_UNREADABLE", "Ce fichier est endommagé ou incomplet : il n’a pas pu être lu.");
    }

    static UnreadableDocument tooLong() {
        return new UnreadableDocument(
                "DOCUMENT_TOO_LONG",
                "Ce document dépasse " + Limits.PAGES
                        + " pages ou 200 000 caractères : ce n’est pas une fiche de poste.");
    }

    static UnreadableDocument tooSlow() {
        return new UnreadableDocument(
                "DOCUMENT_TOO_SLOW",
                "La lecture de ce fichier prend trop de temps. Enregistrez-le dans un autre format.");
    }

    static UnreadableDocument withoutText() {
        return new UnreadableDocument(
                "DOCUMENT_WITHOUT_TEXT",
                "Ce document ne contient pas de texte : c’est sans doute une image numérisée. Déposez le fichier d’origine,"
                        + " ou passez-le d’abord à la reconnaissance de caractères.");
    }

    Refusal refusal() {
        return refusal;
    }
}
