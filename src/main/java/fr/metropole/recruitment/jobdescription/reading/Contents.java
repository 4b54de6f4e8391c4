package fr.metropole.recruitment.jobdescription.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Judges what a section is about by how its lines begin, for headings that say nothing or say too much. */
final class Contents {

    static final String WORK = "work";

    /** Not enough lines to judge by, and how many of them must agree. */
    private static final int FEWEST = 2;

    private static final double MOST = 0.6;
    private static final Pattern LEADING = Pattern.compile(
            "^(?:(?:de |d')?(?:la |le |les |l'|une? |des )|d'(?=[a-z])|(?:bonnes? |tres bonnes? |parfaite ))");
    private static final Pattern INFINITIVE = Pattern.compile(
            "^(?:s'|se )?(?!(?:savoir|etre|avoir|maitriser|mer|hiver|cahier|dossier|courrier)\\b)[a-z]{2,}(?:er|ir|dre|tre|vre|ire|uire|oir)\\b");
    private static final Pattern YOU_DO = Pattern.compile(
            "^(?:a ce titre,? |en outre,? |par ailleurs,? )?(?:vous|il|elle|il\\(elle\\)|il/elle|l'agent) (?!etes|avez|justifi|maitris|possed|sav|connai|dispos|etes|faites preuve|est |a )[a-z']+");

    private static final Map<String, Pattern> SIGNS = signs();

    private Contents() {}

    /** @return section that most of the entries belong to; {@code expected} when they tell of a person in several ways */
    static Optional<String> of(List<SourceLine> lines) {
        List<ListEntry> entries = ListReader.of(lines).stream()
                .filter(entry -> !entry.text().endsWith(":"))
                .toList();
        Map<String, Integer> votes = new LinkedHashMap<>();
        entries.forEach(entry -> kind(entry.text()).ifPresent(kind -> votes.merge(kind, 1, Integer::sum)));
        int needed = Math.max(FEWEST, (int) Math.ceil(entries.size() * MOST));
        Optional<String> one = votes.entrySet().stream()
                .filter(vote -> vote.getValue() >= needed)
                .map(Map.Entry::getKey)
                .findFirst();
        return one.or(() -> person(votes, needed)).map(kind -> kind.equals(WORK) ? "missions" : kind);
    }

    /** Tells whether every entry is something to do. */
    static boolean isWork(List<SourceLine> lines) {
        List<ListEntry> entries = ListReader.of(lines);
        return !entries.isEmpty()
                && entries.stream()
                        .allMatch(
                                entry -> kind(entry.text()).filter(WORK::equals).isPresent());
    }

    private static Optional<String> person(Map<String, Integer> votes, int needed) {
        int all = votes.entrySet().stream()
                .filter(vote ->
                        vote.getKey().startsWith("knowledge.") || vote.getKey().equals("conditions"))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return all >= needed ? Optional.of("expected") : Optional.empty();
    }

    /** What one entry is about: {@code work} or a section; empty when its first words say nothing. */
    static Optional<String> kind(String entry) {
        String plain = Folded.plain(entry).replaceFirst("^[^a-z0-9]+", "");
        String bare = LEADING.matcher(plain).replaceFirst("");
        if (INFINITIVE.matcher(plain).find() || YOU_DO.matcher(plain).find()) {
            return Optional.of(WORK);
        }
        return SIGNS.entrySet().stream()
                .filter(sign -> sign.getValue().matcher(bare).find())
                .max(java.util.Comparator.comparingInt(sign -> length(sign.getValue(), bare)))
                .map(Map.Entry::getKey);
    }

    private static int length(Pattern sign, String text) {
        java.util.regex.Matcher matcher = sign.matcher(text);
        return matcher.find() ? matcher.end() : 0;
    }

    private static Map<String, Pattern> signs() {
        Map<String, Pattern> signs = new LinkedHashMap<>();
        Vocabulary.CONTENTS.forEach((kind, words) -> signs.put(
                kind,
                Pattern.compile("^(?:"
                        + words.stream()
                                .map(Folded::plain)
                                .sorted(java.util.Comparator.comparingInt(String::length)
                                        .reversed())
                                .map(word -> Pattern.quote(word) + (word.length() < 5 ? "\\b" : ""))
                                .collect(Collectors.joining("|"))
                        + ")")));
        return signs;
    }
}
