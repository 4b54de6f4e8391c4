package fr.metropole.recruitment.jobdescription.reading;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of persons that no « M. » or « Mme » announces: « Prénom Nom », « NOM Prénom », « P. Nom ». */
final class LooseNames {

    private static final String SURNAME = "\\p{Lu}[\\p{L}'’-]{1,}";
    private static final Pattern USUAL = Pattern.compile("(?<![\\p{L}.-])(\\p{Lu}[\\p{L}'’]+(?:-\\p{Lu}?[\\p{L}'’]+)*)"
            + "\\s+((?:de\\s+|du\\s+|d['’]|le\\s+)?" + SURNAME + "(?:\\s+\\p{Lu}{2,}[\\p{Lu}'’-]*)?)(?![\\p{L}])");
    private static final Pattern TURNED =
            Pattern.compile("(?<![\\p{L}.-])((?:DE |LE |LA |DU )?\\p{Lu}{2,}(?:[-' ]\\p{Lu}{2,})?)"
                    + "\\s+(\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?)(?![\\p{L}])");
    private static final Pattern INITIAL =
            Pattern.compile("(?<=[:,;(–-]\\s{0,2})(\\p{Lu}\\.\\s?)(" + SURNAME + ")(?![\\p{L}])");
    private static final Pattern PLACE = Pattern.compile(
            ".*\\b(?:rue|avenue|av\\.|boulevard|bd|place|quai|allee|cours|square|ecole|college|lycee|stade|salle|gymnase|espace|centre|hopital|parc|pont|esplanade|maison|mediatheque|bibliotheque|theatre|gare|station|saint|sainte|campus|universite|residence|ehpad|creche|groupe scolaire|impasse|chemin|piscine|complexe|hotel|tour|batiment|site|clinique|fondation|institut|laboratoire)(?:\\s+(?:de|du|des|la|le|d'|publique|municipale|municipal|metropolitaine|elementaire|maternelle|primaire|intercommunal|sportif|hospitalier|universitaire))*$");

    private LooseNames() {}

    /** @param onName called for each name that is taken out */
    static String masked(String text, Runnable onName) {
        return initials(turned(usual(text, onName), onName), onName);
    }

    private static String usual(String text, Runnable onName) {
        return replaced(
                USUAL,
                text,
                onName,
                1,
                match -> FirstNames.contains(match.group(1))
                        && LabelBook.find(match.group(2)).isEmpty());
    }

    private static String turned(String text, Runnable onName) {
        return replaced(
                TURNED, text, onName, 1, match -> FirstNames.contains(match.group(2)) && !isCommon(match.group(1)));
    }

    private static String initials(String text, Runnable onName) {
        return replaced(INITIAL, text, onName, 1, match -> !isCommon(match.group(2)));
    }

    private static boolean isCommon(String words) {
        for (String word : words.split("[ '-]")) {
            String plain = Folded.plain(word).toLowerCase(Locale.ROOT);
            if (Vocabulary.KNOWN.contains(plain)
                    || Vocabulary.MAILBOXES.contains(plain)
                    || Vocabulary.JOBS.contains(plain)) {
                return true;
            }
        }
        return false;
    }

    /** Streets, schools and halls bear the names of persons too. */
    static boolean isPlace(String text, int start) {
        return PLACE.matcher(Folded.plain(text.substring(0, start))).matches();
    }

    private static String replaced(
            Pattern pattern, String text, Runnable onName, int next, java.util.function.Predicate<Matcher> isName) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder result = new StringBuilder();
        int from = 0;
        while (matcher.find(from)) {
            boolean name = !isPlace(text, matcher.start()) && isName.test(matcher);
            int to = name ? matcher.end() : matcher.end(next);
            result.append(text, from, name ? matcher.start() : to).append(name ? Persons.NAME : "");
            if (name) {
                onName.run();
            }
            from = to;
        }
        return result.append(text.substring(from)).toString();
    }
}
