package fr.metropole.recruitment.jobdescription.reading;

import fr.metropole.recruitment.jobdescription.reading.Vocabulary.Framework;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Category, sector, cadre d'emplois and grades, and whether they fit together. */
final class StatusReader implements Reader {

    private static final Pattern CATEGORY = Regex.of(
            "\\b(?:categories?|cat\\.?|cadres?(?:\\s+de)?\\s+categorie|cadres?|c(?:ategorie)?\\s*:)\\s*:?\\s*[«\"]?\\s*([abc])\\b(?!['’])(?:\\s*(?:ou|et|/|,|-)\\s*(?:categorie\\s+)?([abc])\\b(?!['’]))?");
    private static final int LONGEST_SECTOR = 45;
    private static final Pattern LETTER = Regex.of("(?:^|[\\s(/,;|])([abc])(?=$|[\\s)/,;.|])");
    private static final Pattern COMMAS = Regex.of(",\\s*,");
    private static final Pattern SECTOR = Regex.of("\\bfilieres?\\s*:?\\s*[«\"(]?\\s*");

    @Override
    public void read(Source source, Findings findings) {
        List<Passage> own = new ArrayList<>();
        source.parts(
                        "identification.category",
                        "categoryFrameworks",
                        "identification.grades",
                        "identification.employmentFramework",
                        "identification.sector")
                .forEach(part -> own.add(part.passage()));
        source.value("identification.category").ifPresent(value -> letter(value, findings));
        own.forEach(passage -> category(passage, findings));
        source.value("categoryFrameworks").ifPresent(value -> letter(value, findings));
        category(source.whole(), findings);
        sector(source, own, findings);
        frameworks(source, own, findings);
        check(findings);
    }

    private static void letter(Passage value, Findings findings) {
        List<Found> letters = value.findAll(LETTER);
        if (!letters.isEmpty() && value.folded().length() < 60) {
            Found first = letters.get(0);
            findings.say("identification.category", first.plain(1).toUpperCase(Locale.ROOT), value.words());
            if (letters.size() > 1 && !letters.get(1).plain(1).equals(first.plain(1))) {
                several(findings, value.words());
            }
        }
    }

    private static void category(Passage passage, Findings findings) {
        passage.find(CATEGORY).ifPresent(found -> {
            if (!findings.has("identification.category")
                    && found.has(2)
                    && !found.plain(2).equals(found.plain(1))) {
                several(findings, found.words());
            }
            findings.say("identification.category", found.plain(1).toUpperCase(Locale.ROOT), found.words());
        });
        passage.find(COMMAS)
                .ifPresent(found -> findings.warn(
                        "DOUBLE_PUNCTUATION",
                        "Une double virgule : un mot manque peut-être à cet endroit.",
                        "identification.employmentFramework",
                        found.sentence()));
    }

    private static void several(Findings findings, Words words) {
        findings.warn(
                "SEVERAL_CATEGORIES",
                "Plusieurs catégories sont citées ; la première a été retenue.",
                "identification.category",
                words);
    }

    private static void sector(Source source, List<Passage> own, Findings findings) {
        source.value("identification.sector").ifPresent(value -> {
            sectorAt(value, 0, findings);
            if (value.text().length() < LONGEST_SECTOR) {
                findings.say("identification.sector", value.text().replaceAll("[\\s.,;]+$", ""), value.words());
            }
        });
        List<Passage> passages = new ArrayList<>(own);
        passages.add(source.whole());
        for (Passage passage : passages) {
            passage.findAll(SECTOR)
                    .forEach(found -> sectorAt(passage, found.match().end(), findings));
        }
    }

    private static void sectorAt(Passage passage, int at, Findings findings) {
        Vocabulary.WORDS.sectors().entrySet().stream()
                .flatMap(sector ->
                        sector.getValue().stream().map(word -> new String[] {sector.getKey(), Folded.plain(word)}))
                .sorted(Comparator.comparingInt((String[] pair) -> pair[1].length())
                        .reversed())
                .forEach(pair -> {
                    Matcher matcher = Regex.of("\\G(?:\\S+\\s+)?" + Pattern.quote(pair[1]))
                            .matcher(passage.folded());
                    if (matcher.find(at)) {
                        findings.say("identification.sector", pair[0], passage.words(at, matcher.end()));
                    }
                });
    }

    private static void frameworks(Source source, List<Passage> own, Findings findings) {
        for (Passage passage : own) {
            frameworks(passage, 0, passage.folded().length(), findings);
        }
        Passage whole = source.whole();
        Pattern anywhere = Regex.of(
                "cadres? d'emplois?\\s*(?:\\([^)]*\\)\\s*)?(?:\\S+\\s+){0,1}(?:des|de|d'|du|:)?|\\bgrades?\\s*:|\\bpar voie statutaire\\b[^.]{0,40}|filiere\\s+\\S+\\s*[,-]|categorie\\s+[abc]\\s*[,(–-]");
        whole.findAll(anywhere)
                .forEach(found -> frameworks(
                        whole,
                        found.match().end(),
                        Math.min(whole.folded().length(), found.match().end() + 90),
                        findings));
    }

    /** The first framework of a text is the one of the post; all of them are the grades open to it when there are several. */
    private static void frameworks(Passage passage, int from, int to, Findings findings) {
        if (findings.has("identification.employmentFramework")) {
            return;
        }
        Set<String> names = new LinkedHashSet<>();
        Words first = null;
        Words last = null;
        for (Hit hit : hits(passage, from, to)) {
            Words words = passage.words(hit.start(), hit.end());
            first = first == null ? words : first;
            last = words;
            names.add(words.quote());
        }
        if (first != null && last != null) {
            findings.say("identification.employmentFramework", names.iterator().next(), first);
            if (names.size() > 1) {
                findings.say(
                        "identification.grades",
                        List.copyOf(names),
                        new Words(first.fromLine(), last.toLine(), String.join(", ", names)));
            }
        }
    }

    private record Hit(int start, int end) {}

    private static List<Hit> hits(Passage passage, int from, int to) {
        List<Hit> hits = new ArrayList<>();
        for (Framework framework : longestFirst()) {
            Matcher matcher =
                    pattern(framework.name()).matcher(passage.folded()).region(from, to);
            while (matcher.find()) {
                Hit hit = new Hit(matcher.start(), matcher.end());
                if (hits.stream().noneMatch(other -> hit.start() < other.end() && other.start() < hit.end())) {
                    hits.add(hit);
                }
            }
        }
        hits.sort(Comparator.comparingInt(Hit::start));
        return hits;
    }

    private static List<Framework> longestFirst() {
        return Vocabulary.WORDS.frameworks().stream()
                .sorted(Comparator.comparingInt((Framework one) -> one.name().length())
                        .reversed())
                .toList();
    }

    /** « attaché territorial », « attachés territoriaux », « Ingénieur(e)s » are one framework. */
    static Pattern pattern(String name) {
        StringBuilder regex = new StringBuilder("\\b");
        for (String word : Folded.plain(name).split(" ")) {
            regex.append(regex.length() > 2 ? "\\s+(?:territoria(?:l|le|ux|les)\\s+)?" : "")
                    .append(Pattern.quote(word))
                    .append(word.length() > 3 ? "(?:\\(?[-·.]?e?\\)?s?|s|x)?" : "");
        }
        return Regex.of(
                regex
                        + "(?:\\s+territoria(?:l|le|ux|les|l\\(e\\)|ux\\s+principaux))?(?:\\s+(?:de|d')\\s*(?:1ere|2eme|1re|2e|premiere|deuxieme)\\s+classe)?\\b");
    }

    private static void check(Findings findings) {
        Optional<Framework> framework =
                findings.text("identification.employmentFramework").flatMap(StatusReader::known);
        Optional<String> category = findings.text("identification.category");
        Words words = findings.source("identification.employmentFramework");
        if (framework.isPresent() && words != null && category.isEmpty()) {
            findings.say("identification.category", framework.get().category(), words);
            findings.warn(
                    "CATEGORY_DEDUCED",
                    "La catégorie " + framework.get().category()
                            + " est déduite du cadre d’emplois ; la fiche ne la dit pas.",
                    "identification.category",
                    words);
        }
        if (framework.isPresent() && words != null) {
            findings.say("identification.sector", framework.get().sector(), words);
        }
        if (framework.isPresent()
                && category.isPresent()
                && !framework.get().category().equals(category.get())) {
            findings.warn(
                    "CATEGORY_CONTRADICTION",
                    "Le cadre d’emplois cité relève de la catégorie "
                            + framework.get().category() + ", la fiche dit « catégorie " + category.get() + " ».",
                    "identification.category",
                    findings.source("identification.category"));
        }
    }

    private static Optional<Framework> known(String written) {
        String plain = Folded.plain(written);
        return longestFirst().stream()
                .filter(framework -> pattern(framework.name()).matcher(plain).find())
                .findFirst();
    }
}
