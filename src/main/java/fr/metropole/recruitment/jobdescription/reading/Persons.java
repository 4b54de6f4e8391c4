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
    private static final Pattern TITLED = Pattern.compile(
            "\\b(M\\.?|M[rR]\\.?|M[mM][eE]\\.?|Mlle|MLLE|MM\\.|Monsieur|Madame|MONSIEUR|MADAME|Me|Dr|Pr)\\s+((?:\\p{Lu}\\.\\s?-?)*"
                    + WORD + "(?:\\s+(?:de\\s+|du\\s+|d['’]|le\\s+|la\\s+)?" + WORD + "){0,3})");
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
        String text = mails(LooseNames.masked(titled(line), () -> masked++));
        return keep ? line : new SourceLine(line.number(), text, line.place());
    }

    private String titled(SourceLine line) {
        Matcher matcher = TITLED.matcher(line.text());
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            String name = matcher.group(2);
            String first = Folded.plain(name.split("[\\s]+")[0]);
            if (OFFICES.contains(first) || LooseNames.isPlace(line.text(), matcher.start())) {
                matcher.appendReplacement(text, Matcher.quoteReplacement(matcher.group()));
                continue;
            }
            doubt(matcher.group(1), first, line.number());
            masked++;
            matcher.appendReplacement(text, Matcher.quoteReplacement(matcher.group(1) + " " + NAME + office(name)));
        }
        return matcher.appendTail(text).toString();
    }

    /** The function that follows a name without a comma, with the blank before it. */
    private static String office(String name) {
        String[] words = name.split("\\s+");
        for (int i = 1; i < words.length; i++) {
            if (Jobs.startsWithAJob(words[i])) {
                return " " + String.join(" ", java.util.List.of(words).subList(i, words.length));
            }
        }
        return "";
    }

    /** The names stay out of the sentence: it is kept longer than they may be. */
    private void doubt(String title, String firstName, int line) {
        boolean man = title.matches("(?i)m\\.?|mr\\.?|monsieur");
        boolean woman = title.matches("(?i)mme\\.?|madame|mlle");
        boolean contradicts =
                man && FirstNames.is("feminine", firstName) || woman && FirstNames.is("masculine", firstName);
        if (contradicts) {
            doubts.add(new ReadWarning(
                    "CIVILITY_CONTRADICTION",
                    "La civilité « " + title + " » contredit le prénom qui la suit : vérifiez de qui il s’agit.",
                    null,
                    line,
                    title + " " + NAME));
        }
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

    /** Tells whether an address is a person's own. */
    static boolean isPersonal(@Nullable String mail) {
        if (mail == null || !mail.contains("@")) {
            return false;
        }
        return Mailboxes.isPersonal(mail.substring(0, mail.indexOf('@')).strip());
    }
}
