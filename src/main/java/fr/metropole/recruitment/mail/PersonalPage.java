package fr.metropole.recruitment.mail;

/**
 * Place in a letter where the candidate's private address goes. It is put in when the mail leaves: whoever reads the letter
 * in the file, or the database, must not be able to act as the candidate.
 */
public final class PersonalPage {

    /** What a template writes instead of the address. */
    public static final String PLACE = "{{adresse-personnelle}}";

    private static final String HIDDEN = "(adresse personnelle, connue du seul candidat)";

    private PersonalPage() {}

    /** The words of a letter as its candidate reads them on that very page, whose address stands above it. */
    public static String readThere(String letter) {
        return letter.replace(HIDDEN, "l’adresse de cette page");
    }

    static String hidden(String text) {
        return text.replace(PLACE, HIDDEN);
    }

    static String shown(String text, Addressee addressee) {
        return text.replace(PLACE, addressee.personalPage().orElse("l’adresse qui vous a été remise au dépôt"));
    }
}
