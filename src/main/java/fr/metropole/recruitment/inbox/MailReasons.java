package fr.metropole.recruitment.inbox;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.inbox.message.Automation;
import java.util.List;
import java.util.stream.Collectors;

/** Every reason that a message may get. */
final class MailReasons {

    private MailReasons() {}

    static MailReason tooLarge(long most) {
        return new MailReason("MAIL_TOO_LARGE", "Le message dépasse %d Mo.".formatted(most / (1024 * 1024)));
    }

    static MailReason unreadable() {
        return new MailReason("MAIL_UNREADABLE", "Ce fichier n’est pas un message électronique lisible.");
    }

    static MailReason empty() {
        return new MailReason("MAIL_EMPTY", "Le message est vide : ni texte, ni pièce jointe.");
    }

    static MailReason automatic(Automation automation) {
        return new MailReason("MAIL_AUTOMATIC", automation.sentence());
    }

    static MailReason before() {
        return new MailReason("MAIL_RECEIVED_BEFORE", "Ce message a déjà été reçu : il n’est enregistré qu’une fois.");
    }

    static MailReason noSender() {
        return new MailReason("SENDER_UNKNOWN", "Le message n’indique pas d’adresse d’expéditeur utilisable.");
    }

    static MailReason forwarded() {
        return new MailReason(
                "MAIL_FORWARDED", "Message transféré : l’expéditeur n’est peut-être pas le candidat, à identifier.");
    }

    static MailReason noReference() {
        return new MailReason("REFERENCE_MISSING", "Aucune référence de recrutement n’a été trouvée.");
    }

    static MailReason proposed(List<CaseReference> near) {
        return new MailReason(
                "REFERENCE_PROPOSED", "La référence écrite ressemble à « %s » : à confirmer.".formatted(joined(near)));
    }

    static MailReason several(List<CaseReference> found) {
        return new MailReason(
                "REFERENCE_AMBIGUOUS", "Le message cite plusieurs recrutements : « %s ».".formatted(joined(found)));
    }

    static MailReason quotes(String number) {
        return new MailReason(
                "APPLICATION_QUOTED", "Le message cite la candidature %s : à compléter ou non.".formatted(number));
    }

    static MailReason noDocument() {
        return new MailReason(
                "DOCUMENT_MISSING", "Le message ne porte aucun document recevable : candidature ou simple question ?");
    }

    static MailReason file(String name, Refusal refusal) {
        return new MailReason(refusal.code(), "« %s » : %s".formatted(shortened(name), refusal.sentence()));
    }

    static MailReason tooMany(int most) {
        return new MailReason("FILES_TOO_MANY", "Seuls les %d premiers documents sont repris.".formatted(most));
    }

    static MailReason part(String name) {
        return new MailReason("PART_UNREADABLE", "Illisible : %s.".formatted(name));
    }

    static MailReason late() {
        return new MailReason("APPLICATION_LATE", "Reçue après la date de clôture : enregistrée hors délai.");
    }

    static MailReason of(Refusal refusal) {
        return new MailReason(refusal.code(), refusal.sentence());
    }

    static MailReason name() {
        return new MailReason("NAME_TO_CONFIRM", "Le nom n’est pas écrit avec l’adresse : à vérifier.");
    }

    static MailReason status() {
        return new MailReason(
                "STATUS_TO_CONFIRM", "Fonctionnaire, lauréat ou autre : le courriel ne le dit pas, à vérifier.");
    }

    static MailReason duplicatePerson(List<String> numbers) {
        return new MailReason(
                "POSSIBLE_DUPLICATE",
                "Le même candidat semble avoir déjà postulé : %s.".formatted(String.join(", ", numbers)));
    }

    private static String joined(List<CaseReference> references) {
        return references.stream().limit(5).map(CaseReference::value).collect(Collectors.joining(" », « "));
    }

    private static String shortened(String name) {
        return name.length() > 80 ? name.substring(0, 80) + "…" : name;
    }
}
