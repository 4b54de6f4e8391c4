package fr.metropole.recruitment.jobdescription.reading;

import java.util.List;

/** Tells a person's own mailbox, « prenom.nom@ », from one of a service, « petite.enfance@ ». */
final class Mailboxes {

    private Mailboxes() {}

    /** @param local what stands before the at sign */
    static boolean isPersonal(String local) {
        List<String> words = List.of(Folded.plain(local).replaceAll("\\d+$", "").split("[._-]+"));
        if (words.size() == 1) {
            return FirstNames.contains(words.get(0));
        }
        if (words.get(0).length() == 1) {
            return words.get(1).length() > 2 && !isFunction(words.get(1));
        }
        boolean function = words.stream().anyMatch(Mailboxes::isFunction);
        return !function && (FirstNames.contains(words.get(0)) || words.size() == 2);
    }

    /** A word of a service or of its work, in the singular or the plural. */
    private static boolean isFunction(String word) {
        return Vocabulary.MAILBOXES.contains(word)
                || Vocabulary.MAILBOXES.contains(word + "s")
                || word.endsWith("s") && Vocabulary.MAILBOXES.contains(word.substring(0, word.length() - 1))
                || Vocabulary.JOBS.contains(word);
    }
}
