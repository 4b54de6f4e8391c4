package fr.metropole.recruitment.jobdescription.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Superiors, services of the direction, what it does, and whom the post works with. */
final class PositionReader implements Reader {

    private static final Pattern AUTHORITY = Regex.of(
            "(?:sous (?:l'autorite|la responsabilite|la direction)(?:\\s+(?:hierarchique|directe))?\\s+(?:directe\\s+)?(?:du|de la|de l'|d'une?|des?)|(?:rattache(?:\\(?e\\)?|\\.e|-e)?(?:\\s+hierarchiquement)?|rend(?:ez|rez|ra)? compte|depend(?:ez|rez|ra)?)(?:\\s+directement)?\\s+(?:au|a la|a l'|du|de la|de l'))\\s*([^.;:\\n,]{4,90}(?:\\n[^.;:,\\n]{3,80}(?=[,.;]))?)");
    private static final Pattern HIERARCHY = Regex.of("hierarch|rattach|lien|liaison|position");
    private static final Pattern N2 =
            Regex.of("\\bn\\s?\\+\\s?2\\s*[:(–-]\\s*([^\\n;]{4,120}(?:\\n(?!\\s*n\\s?\\+)[a-z'][^\\n:]{2,80})?)");
    private static final Pattern N1 = Regex.of(
            "(?m)\\bn\\s?\\+\\s?1\\s*[:(–-]\\s*([^\\n;]{4,120}(?:\\n(?!\\s*n\\s?\\+)[a-z'][^\\n:.,]{2,80}$)?)");
    private static final Pattern SERVICES =
            Regex.of("(?:organisee?|structuree?|composee?|compte|comprend|regroupe)\\s+(?:en|de|autour de)?\\s*"
                    + FrenchNumber.PATTERN
                    + "\\s+(?:services|poles|unites|secteurs)\\s*+:?\\s*+(?!et\\b|,)([^.]{5,300})");
    private static final Pattern AXES = Regex.of("(?:autour de|selon|en)\\s+" + FrenchNumber.PATTERN
            + "\\s+(?:axes|volets|poles d'activite)\\s*:\\s*([^.]{10,500})\\.");
    private static final Pattern IN_CHARGE = Regex.of(
            "(?:la direction|le service|la direction [^.]{3,90}?|elle)\\s+(?:a en charge|a pour mission|a pour missions|est chargee? d|assure|contribue|prend part|pilote|met en oeuvre|conduit|formalise|est en charge|anime)[^.]{10,400}\\.|le volet [^.]{10,300}\\.");
    private static final Pattern VOLETS = Regex.of(
            "(?:ces |les )?(?:deux|trois|quatre) (?:volets|missions|grandes missions)\\s*[,:]\\s*([^.]{10,220}?)(?:,?\\s*(?:constitu|sont\\b|forment)|\\.)");
    private static final Pattern LINKS = Regex.of(
            "(?:en lien (?:etroit |direct )?avec|en relation avec|en collaboration avec|en partenariat etroit avec)\\s+([^.]{8,500})\\.");

    @Override
    public void read(Source source, Findings findings) {
        superiors(source, findings);
        lists(source, findings);
        sentences(source, findings);
        relations(source, findings);
    }

    private static void superiors(Source source, Findings findings) {
        superior(source, "position.nPlusTwoTitle", findings);
        superior(source, "position.nPlusOneTitle", findings);
        source.parts("position")
                .filter(part -> HIERARCHY.matcher(Folded.plain(part.heading())).find())
                .map(Source::firstParagraph)
                .filter(value -> !value.isBlank() && value.text().length() < 110 && Jobs.startsWithAJob(value.text()))
                .findFirst()
                .ifPresent(value -> Functions.in(upToFunction(value.text()))
                        .ifPresent(title -> findings.say("position.nPlusOneTitle", title, value.words())));
        say("position.nPlusTwoTitle", source.whole().find(N2), findings);
        say("position.nPlusOneTitle", source.whole().find(N1), findings);
        say("position.nPlusOneTitle", source.whole().find(AUTHORITY), findings);
    }

    private static void superior(Source source, String field, Findings findings) {
        source.parts(field)
                .map(Source::firstParagraph)
                .filter(value -> !value.isBlank())
                .forEach(value -> Functions.in(upToFunction(value.text()))
                        .ifPresent(title -> findings.say(field, title, upTo(title, value))));
    }

    /** From the start of the value to the last word of the function. */
    private static Words upTo(String title, Passage value) {
        String regex = ".*?"
                + String.join(
                        "\\s+",
                        java.util.Arrays.stream(Folded.plain(title).split(" "))
                                .map(Pattern::quote)
                                .toList());
        return value.find(Pattern.compile(regex, Pattern.DOTALL))
                .map(Found::words)
                .orElseGet(value::words);
    }

    /** The value may run on into prose: the function ends with the first sentence or where « La direction … » begins. */
    private static String upToFunction(String text) {
        return text.replaceFirst("(?i),?\\s+(?:et\\s+)?vous\\s.*$", "")
                .replaceFirst("\\s+(?:La direction|Le service|Elle|Il|N\\s*\\+\\s*[12])\\b.*$", "")
                .replaceFirst("(?<=[a-zé]{4})\\.\\s.*$", "");
    }

    private static void say(String field, Optional<Found> found, Findings findings) {
        found.ifPresent(one ->
                Functions.in(upToFunction(one.written(1))).ifPresent(title -> findings.say(field, title, one.words())));
    }

    private static void lists(Source source, Findings findings) {
        source.part("position.services").ifPresent(part -> items(part, "position.services", findings));
        source.part("position.directorateMissions")
                .ifPresent(part -> items(part, "position.directorateMissions", findings));
        source.whole().find(SERVICES).ifPresent(found -> {
            findings.unsay("position.services");
            findings.say("position.services", Enumeration.of(found.written(1)), found.words());
            findings.use(found.sentence());
        });
        source.whole().find(AXES).ifPresent(found -> {
            findings.say("position.serviceAxes", Enumeration.of(found.written(1)), found.words());
            findings.use(found.sentence());
        });
        source.whole()
                .find(VOLETS)
                .ifPresent(found ->
                        findings.say("position.directorateMissions", Enumeration.of(found.written(1)), found.words()));
    }

    static void items(Part part, String field, Findings findings) {
        List<ListEntry> entries = ListReader.of(part.body());
        List<String> items = entries.stream()
                .map(ListEntry::bare)
                .filter(item -> !item.isEmpty())
                .toList();
        if (!items.isEmpty()) {
            findings.say(field, items, part.passage().words());
        }
    }

    private static void sentences(Source source, Findings findings) {
        List<String> missions = new ArrayList<>();
        for (Part part : source.parts("position", "context", "position.nPlusOneTitle", "position.nPlusTwoTitle")
                .toList()) {
            for (Found found : part.passage().findAll(IN_CHARGE)) {
                missions.add(found.written(0));
                findings.use(found.words());
            }
        }
        if (!missions.isEmpty()) {
            source.whole()
                    .find(IN_CHARGE)
                    .ifPresent(first ->
                            findings.say("position.directorateMissions", List.copyOf(missions), first.words()));
        }
    }

    private static void relations(Source source, Findings findings) {
        source.part("position.relations").ifPresent(part -> items(part, "position.relations", findings));
        source.parts("missions", "context", "position", "identification", "head", Part.UNKNOWN)
                .flatMap(part -> part.passage().findAll(LINKS).stream())
                .filter(found -> !found.sentence().quote().matches("^\\s*[-•▪*–].*|.* [-•] .*"))
                .findFirst()
                .ifPresent(
                        found -> findings.say("position.relations", Enumeration.of(found.written(1)), found.words()));
    }
}
