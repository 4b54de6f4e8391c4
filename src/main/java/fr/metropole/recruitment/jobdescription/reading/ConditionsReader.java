package fr.metropole.recruitment.jobdescription.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Education, accepted trainings and years of experience. */
final class ConditionsReader implements Reader {

    private static final Pattern LEVEL = Regex.of(
            "\\b(bac\\s?\\+?\\s?[2-8](?:\\s*(?:a|/|ou|-)\\s*(?:bac\\s?)?\\+?\\s?[2-8])?|master(?:\\s*(?:1|2|i{1,2}))?|licence(?: professionnelle)?|bts|dut|but|cap(?:\\s*/\\s*bep)?|bep|baccalaureat|doctorat|diplome d'ingenieur|niveau\\s+(?:[3-8]|iv|v|iii|ii|i)\\b|bac pro(?:fessionnel)?|bac)\\b");
    private static final Pattern REQUIRED = Regex.of(
            "\\b(baccalaureat|licence|master|bac\\s?\\+?\\s?[2-8]|bts|but|cap|bep) (?:exigee?|requise?|demandee?|minimum)\\b");
    /** A level that stands in a sentence anywhere: « titulaire d'un BTS », « de niveau bac +3 ». */
    private static final Pattern HELD = Regex.of(
            "(?:titulaire d'une?|diplome(?:\\(?e?\\)?)? d'une?|de niveau|niveau|formation(?: superieure)?(?: de niveau)?|diplome de niveau|issue?(?:\\(?e?\\)?)? d'une formation)\\s+(?:superieure?\\s+)?(?:minimum\\s+|:\\s*)?\\(?(bac\\s?\\+\\s?[2-8](?:\\s*(?:a|/|ou|-)\\s*(?:bac\\s?)?\\+?\\s?[2-8])?|master(?:\\s*[12])?|licence|bts|dut|but|cap|bep|baccalaureat|bac(?: pro(?:fessionnel)?)?)\\b|\\b(bac\\s?\\+\\s?[2-8])");

    private static final Pattern RANGE = Regex.of("(?:entre\\s+|de\\s+)?(" + FrenchNumber.PATTERN
            + ")\\s*(?:et|a|-|ou)\\s*(" + FrenchNumber.PATTERN + ")\\s*(?:ans|annees)");
    private static final Pattern LEAST = Regex.of("(?:minimum|au moins|plus de|d'au moins|mini\\.?|de)?\\s*\\b("
            + FrenchNumber.PATTERN + ")\\s*(?:ans?|annees?)\\b");
    private static final Pattern NEAR = Regex.of("experience[^.;\\n]{0,80}?\\b" + FrenchNumber.PATTERN
            + "\\s*(?:(?:et|a|-|ou)\\s*" + FrenchNumber.PATTERN + "\\s*)?(?:ans?|annees?)\\b|\\b" + FrenchNumber.PATTERN
            + "\\s*(?:ans?|annees?)\\s+(?:d'experience|de pratique)");
    private static final Pattern NONE = Regex.of("debutante?s?(?:\\(e\\)|\\.e)?\\s+acceptee?s?|sans experience");

    @Override
    public void read(Source source, Findings findings) {
        source.value("accessConditions.educationLevel").ifPresent(value -> {
            findings.say("accessConditions.educationLevel", level(value.text()), value.words());
        });
        source.parts("accessConditions.trainings").findFirst().ifPresent(part -> trainings(part, findings));
        source.parts(
                        "accessConditions.trainings",
                        "conditions",
                        "expected",
                        "accessConditions.experience",
                        "knowledge.mixed")
                .forEach(part -> part.passage()
                        .find(LEVEL)
                        .ifPresent(found -> findings.say(
                                "accessConditions.educationLevel", level(found.written(1)), found.words())));
        source.parts("conditions", "expected").forEach(part -> degrees(part, findings));
        source.parts("accessConditions.experience").forEach(part -> {
            experience(part.passage(), findings);
            findings.use(part.passage().words());
        });
        source.whole()
                .find(HELD)
                .ifPresent(found -> findings.say(
                        "accessConditions.educationLevel", level(found.written(found.has(1) ? 1 : 2)), found.words()));
        source.whole()
                .find(REQUIRED)
                .ifPresent(found ->
                        findings.say("accessConditions.educationLevel", level(found.written(1)), found.words()));
        source.whole()
                .find(NONE)
                .ifPresent(found -> findings.say("accessConditions.experienceMinYears", 0, found.words()));
        source.whole().findAll(NEAR).forEach(found -> experience(new Passage(lines(source, found.words())), findings));
    }

    private static String level(String words) {
        return words.replaceAll("(?i)bac\\s*\\+\\s*(\\d)", "bac+$1").replaceAll("[.;,\\s]+$", "");
    }

    private static List<SourceLine> lines(Source source, Words words) {
        return source.lines().stream()
                .filter(line -> line.number() >= words.fromLine() && line.number() <= words.toLine() && !line.isBlank())
                .toList();
    }

    private static void trainings(Part part, Findings findings) {
        List<ListEntry> entries = ListReader.of(part.body());
        List<String> trainings = new ArrayList<>();
        for (ListEntry entry : entries) {
            trainings.addAll(split(entry.bare()));
        }
        findings.say("accessConditions.trainings", trainings, part.passage().words());
    }

    /** « École d'ingénieur, école de commerce » are two; « Master en stratégie, smart-city » is one. */
    private static List<String> split(String text) {
        List<String> parts = Enumeration.of(text);
        boolean each = parts.size() > 1
                && parts.stream()
                        .allMatch(
                                part -> Folded.plain(part)
                                        .matches(
                                                "^(?:ecole|master|bac|licence|bts|dut|but|diplome|cap|bep|doctorat|formation|universite|iep|titre|permis).*"));
        return each ? parts : List.of(text);
    }

    private static void degrees(Part part, Findings findings) {
        for (ListEntry entry : ListReader.of(part.body())) {
            String plain = Folded.plain(entry.text());
            if (plain.matches(
                            "^(?:diplome|formation|titulaire d|master|licence|bac|bts|dut|cap|niveau|de formation|issue?\\(?e?\\)? d).*")
                    && (plain.startsWith("diplome") || LEVEL.matcher(plain).find())) {
                findings.say("accessConditions.trainings", List.of(entry.bare()), entry.words());
            }
        }
    }

    private static void experience(Passage passage, Findings findings) {
        Optional<Found> range = passage.find(RANGE);
        if (range.isPresent()) {
            say(range.get(), 1, "accessConditions.experienceMinYears", findings);
            say(range.get(), 2, "accessConditions.experienceMaxYears", findings);
            return;
        }
        passage.find(LEAST).ifPresent(found -> say(found, 1, "accessConditions.experienceMinYears", findings));
        passage.find(NONE).ifPresent(found -> findings.say("accessConditions.experienceMinYears", 0, found.words()));
    }

    private static void say(Found found, int group, String field, Findings findings) {
        FrenchNumber.of(found.plain(group)).ifPresent(years -> {
            if (!field.endsWith("MaxYears") || !findings.has(field)) {
                findings.say(field, years, found.words());
            }
        });
    }
}
