package fr.metropole.recruitment.jobdescription.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the names and own mailboxes of persons in a sheet, takes them out, and notices a title that contradicts a name. */
final class Persons {

    static final String NAME = "[nom retiré]";
    static final String MAILBOX = "[adresse nominative retirée]";

    private static final String WORD = "\\p{Lu}[\\p{L}'’]+(?:-\\p{Lu}?[\\p{L}'’]+)*";
    private static final Pattern TITLED = Pattern.compile("\\b(M\\.|Mr\\.?|Mme\\.?|Mlle|Monsieur|Madame|Me|Dr)\\s+("
            + WORD + "(?:\\s+(?:de\\s+|du\\s+|d['’]|le\\s+|la\\s+)?" + WORD + "){0,3})");
    private static final Pattern BARE = Pattern.compile(
            "(?<![\\p{L}.-])(" + WORD
                    + ")\\s+((?:de\\s+|du\\s+|d['’]|le\\s+)?\\p{Lu}[\\p{L}'’-]{1,}(?:\\s+\\p{Lu}{2,}[\\p{Lu}'’-]*)?)(?![\\p{L}])");
    private static final Pattern MAIL =
            Pattern.compile("([A-Za-z0-9][A-Za-z0-9._+-]*)\\s?@\\s?([A-Za-z0-9][A-Za-z0-9.-]*\\.[A-Za-z]{2,})");
    private static final Set<String> OFFICES = Set.of(
            "le",
            "la",
            "les",
            "directeur",
            "directrice",
            "president",
            "presidente",
            "maire",
            "chef",
            "cheffe",
            "responsable",
            "dga",
            "dgs",
            "drh",
            "vice",
            "prefet",
            "ministre",
            "adjoint",
            "adjointe");
    private static final Set<String> SHARED_BOXES = Set.of(
            "recrutement",
            "recrutements",
            "rh",
            "drh",
            "contact",
            "candidature",
            "candidatures",
            "emploi",
            "emplois",
            "mairie",
            "accueil",
            "info",
            "infos",
            "service",
            "direction",
            "ressources",
            "humaines",
            "personnel",
            "secretariat",
            "jobs",
            "mobilite",
            "carriere",
            "carrieres",
            "concours",
            "stage",
            "courrier",
            "dgs",
            "dga",
            "pole",
            "gestion",
            "recrut",
            "cdg",
            "agglo",
            "ville",
            "departement",
            "region",
            "postuler");

    /** What was found in the lines. */
    record Result(List<SourceLine> lines, int masked, List<ReadWarning> doubts) {}

    private final boolean keep;
    private final List<ReadWarning> doubts = new ArrayList<>();
    private int masked;

    private Persons(boolean keep) {
        this.keep = keep;
    }

    /** @param keep true when HR wants the names to stay in the source */
    static Result in(List<SourceLine> lines, boolean keep) {
        Persons persons = new Persons(keep);
        List<SourceLine> kept = lines.stream().map(persons::line).toList();
        return new Result(kept, persons.masked, persons.doubts);
    }

    private SourceLine line(SourceLine line) {
        String text = mails(bare(titled(line), line.number()));
        return keep ? line : new SourceLine(line.number(), text, line.place());
    }

    private String titled(SourceLine line) {
        Matcher matcher = TITLED.matcher(line.text());
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            String name = matcher.group(2);
            String first = Folded.plain(name.split("[\\s]+")[0]);
            if (OFFICES.contains(first)) {
                matcher.appendReplacement(text, Matcher.quoteReplacement(matcher.group()));
                continue;
            }
            doubt(matcher.group(1), first, line.number());
            masked++;
            matcher.appendReplacement(text, Matcher.quoteReplacement(matcher.group(1) + " " + NAME));
        }
        return matcher.appendTail(text).toString();
    }

    /** The names stay out of the sentence: it is kept longer than they may be. */
    private void doubt(String title, String firstName, int line) {
        boolean man = title.equals("M.") || title.startsWith("Mr") || title.equals("Monsieur");
        boolean woman = title.startsWith("Mme") || title.equals("Madame") || title.equals("Mlle");
        boolean contradicts = man && is("feminine", firstName) || woman && is("masculine", firstName);
        if (contradicts) {
            doubts.add(new ReadWarning(
                    "CIVILITY_CONTRADICTION",
                    "La civilité « " + title + " » contredit le prénom qui la suit : vérifiez de qui il s’agit.",
                    null,
                    line,
                    title + " " + NAME));
        }
    }

    private static boolean is(String kind, String firstName) {
        Set<String> names = Vocabulary.FIRST_NAMES.get(kind);
        return names != null
                && (names.contains(firstName) || names.contains(firstName.split("-")[0]));
    }

    private static boolean isFirstName(String word) {
        String plain = Folded.plain(word);
        return is("feminine", plain) || is("masculine", plain) || is("either", plain);
    }

    private String bare(String text, int line) {
        Matcher matcher = BARE.matcher(text);
        StringBuilder result = new StringBuilder();
        int from = 0;
        while (matcher.find(from)) {
            String first = matcher.group(1);
            boolean name = isFirstName(first)
                    && !LabelBook.find(matcher.group(2)).isPresent()
                    && !isPlace(text, matcher.start());
            if (!name) {
                result.append(text, from, matcher.end(1));
                from = matcher.end(1);
                continue;
            }
            masked++;
            result.append(text, from, matcher.start()).append(NAME);
            from = matcher.end();
        }
        return result.append(text.substring(from)).toString();
    }

    /** Streets, schools and halls bear the names of persons too. */
    private static boolean isPlace(String text, int start) {
        String before = Folded.plain(text.substring(0, start));
        return before.matches(
                ".*\\b(?:rue|avenue|av\\.|boulevard|bd|place|quai|allee|cours|square|ecole|college|lycee|stade|salle|gymnase|espace|centre|hopital|parc|pont|esplanade|maison|mediatheque|bibliotheque|theatre|gare|station|saint|sainte|squares?)(?:\\s+(?:de|du|des|la|le|d'|publique|municipale|metropolitaine))*$");
    }

    private String mails(String text) {
        Matcher matcher = MAIL.matcher(text);
        StringBuilder result = new StringBuilder();
        while (matcher.find()) {
            boolean personal = isPersonal(Folded.plain(matcher.group()));
            masked += personal ? 1 : 0;
            matcher.appendReplacement(result, Matcher.quoteReplacement(personal ? MAILBOX : matcher.group()));
        }
        return matcher.appendTail(result).toString();
    }

    /** Tells a person's own mailbox, e.g. « prenom.nom@ », from one of a service. */
    static boolean isPersonal(@Nullable String mail) {
        if (mail == null || !mail.contains("@")) {
            return false;
        }
        String[] parts = mail.substring(0, mail.indexOf('@')).strip().split("[._-]");
        if (parts.length == 1) {
            return isFirstName(parts[0]);
        }
        boolean shared = List.of(parts).stream().anyMatch(SHARED_BOXES::contains);
        boolean initial = parts[0].length() == 1 && parts[1].length() > 2;
        return !shared
                && (initial
                        || isFirstName(parts[0])
                        || parts.length == 2 && parts[0].length() > 1 && parts[1].length() > 2);
    }
}
