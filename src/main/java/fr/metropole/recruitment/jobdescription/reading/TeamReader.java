package fr.metropole.recruitment.jobdescription.reading;

import java.util.Optional;
import java.util.regex.Pattern;

/** How many people the post leads, and those it joins. */
final class TeamReader implements Reader {

    private static final Pattern NONE =
            Regex.of("\\b(?:non|neant|aucune?|sans objet|sans encadrement|pas d'encadrement)\\b|^\\s*[-/]\\s*$");
    private static final Pattern ZERO = Regex.of("^\\s*:?\\s*[o0]\\s*$");
    private static final Pattern COUNT = Regex.of(
            "(?<![a-z])(" + FrenchNumber.PATTERN
                    + ")\\s*(?:agents?|personnes?|collaborateurs?|collaboratrices?|salaries|\\(|$)|^\\s*(?:oui\\s*[,:(-]?\\s*)?(\\d{1,3})\\b");
    private static final Pattern LEADS = Regex.of(
            "encadre(?:z|r|ment (?:de|d'une equipe de|hierarchique de))?\\s+(?:une equipe de\\s+|directement\\s+)?("
                    + FrenchNumber.PATTERN + ")\\s+(?:agents?|personnes?|collaborateurs?)|management d'une equipe de ("
                    + FrenchNumber.PATTERN + ")");
    /** « à la tête d'une équipe de 6 agents », « équipe de 12 agents à encadrer ». */
    private static final Pattern TEAM_OF = Regex.of(
            "(?:encadr|manag|anim|pilot|dirig|a la tete|a la direction|responsable)[^.;\\n]{0,40}?equipe (?:pluridisciplinaire |composee )?(?:de |d'une )?(?:d'environ |environ )?("
                    + FrenchNumber.PATTERN
                    + ")\\s+(?:agents?|personnes?|collaborateurs?|collaboratrices?|professionnels?|etp)|equipe de ("
                    + FrenchNumber.PATTERN
                    + ")\\s+(?:agents?|personnes?|collaborateurs?)\\s+(?:a encadrer|encadree?s?|sous (?:sa|votre) responsabilite)");

    private static final Pattern LEADS_NOBODY = Regex.of(
            "(?:sans|pas d'|aucun|pas de (?:fonctions? d'|mission d'))\\s*(?:encadrement|agent encadre|management)|encadrement\\s*(?:d'agents|d'equipe)?\\s*:\\s*(?:non|neant|aucun|sans objet)");
    private static final Pattern MADE_OF =
            Regex.of("(?:composee? d|constituee? d|comprend|compte\\b|reunit)(?:e |')?\\s*([^.;:]{5,140})");
    private static final Pattern BY_KIND = Regex.of(
            "(?<!\\d)(" + FrenchNumber.PATTERN
                    + ")\\s+(?!a la\\b)(?:[a-z']+\\s+){0,2}?(?:(?:cadres?|agents?)?\\s*(?:de )?(?:categorie|cat\\.?)?\\s*\\b([abc])\\b|(apprentis?|alternants?))");

    @Override
    public void read(Source source, Findings findings) {
        source.part("position.managedTeam").ifPresent(part -> managed(part, findings));
        source.part("position.managedTeamByCategory")
                .ifPresent(part -> findings.use(part.passage().words()));
        source.parts("missions", "mainActivities", "context", "position", "identification", "head")
                .flatMap(part -> part.passage().findAll(LEADS).stream())
                .findFirst()
                .ifPresent(found -> total(found, findings));
        source.whole().find(TEAM_OF).ifPresent(found -> total(found, findings));
        source.whole()
                .find(LEADS_NOBODY)
                .ifPresent(found -> findings.say("position.managedTeam.total", 0, found.words()));
        source.whole().findAll(MADE_OF).forEach(found -> joined(found, findings));
    }

    private static void total(Found found, Findings findings) {
        FrenchNumber.of(found.has(1) ? found.plain(1) : found.plain(2))
                .ifPresent(number -> findings.say("position.managedTeam.total", number, found.words()));
    }

    private static void managed(Part part, Findings findings) {
        Passage value = Source.firstParagraph(part);
        if (value.isBlank()) {
            return;
        }
        String text = value.folded().lines().findFirst().orElse("").strip();
        if (ZERO.matcher(text).find()) {
            findings.say("position.managedTeam.total", 0, value.words());
            if (text.contains("o")) {
                findings.warn(
                        "LETTER_FOR_ZERO",
                        "La lettre « O » est écrite à la place du chiffre zéro : l’équipe encadrée a été lue comme vide.",
                        "position.managedTeam.total",
                        value.words());
            }
            return;
        }
        Optional<Found> count = value.find(COUNT);
        if (count.isPresent()) {
            Found found = count.get();
            FrenchNumber.of(found.has(1) ? found.plain(1) : found.plain(2))
                    .ifPresent(number -> findings.say("position.managedTeam.total", number, value.words()));
        } else if (NONE.matcher(text).find()) {
            findings.say("position.managedTeam.total", 0, value.words());
        }
        kinds(value, "position.managedTeam.", findings);
    }

    private static void joined(Found found, Findings findings) {
        Passage passage = found.passage();
        Words words = found.words();
        Pattern kinds = BY_KIND;
        int end = found.match().end();
        boolean said = false;
        for (Optional<Found> one = passage.find(kinds, found.match().start(1));
                one.isPresent() && one.get().match().end() <= end;
                one = passage.find(kinds, one.get().match().end())) {
            kind(one.get(), "position.directorateTeam.", findings);
            said = true;
        }
        if (said) {
            findings.use(words);
            total(words, findings);
        }
    }

    private static void total(Words words, Findings findings) {
        int total = 0;
        for (String kind : new String[] {"categoryA", "categoryB", "categoryC", "apprentices"}) {
            total += findings.value("position.directorateTeam." + kind) instanceof Integer count ? count : 0;
        }
        findings.say("position.directorateTeam.total", total, words);
    }

    private static void kinds(Passage value, String field, Findings findings) {
        value.findAll(BY_KIND).forEach(found -> kind(found, field, findings));
    }

    private static void kind(Found found, String field, Findings findings) {
        String name = found.has(3) ? "apprentices" : "category" + found.plain(2).toUpperCase(java.util.Locale.ROOT);
        FrenchNumber.of(found.plain(1)).ifPresent(number -> findings.say(field + name, number, found.words()));
    }
}
