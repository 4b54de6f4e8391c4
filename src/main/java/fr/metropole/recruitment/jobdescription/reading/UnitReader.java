package fr.metropole.recruitment.jobdescription.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The direction and the deputy directorate that hold the post, and whether the direction is named in one way only. */
final class UnitReader implements Reader {

    private static final Set<String> SMALL =
            Set.of("de", "du", "des", "la", "le", "les", "l", "d", "et", "a", "au", "aux", "en", "direction");
    private static final Pattern DEPUTY = Regex.of(
            "direction generale adjointe\\s*(?:des?|du|en charge (?:des?|du|de la|de l')|chargee (?:des?|du|de la|de l')|:|-)?\\s*([«\"]\\s*[^»\"]{4,120}[»\"]|[^.,;:\\n«»\"]{4,100})|\\bdga\\s+([^.,;:\\n]{4,80})");
    private static final Pattern NAMED = Regex.of(
            "\\bdirection (?!generale|direction)((?:de la |de l'|des |du |de |d')?[^.;:\\n(«»]{4,60}(?:\\n[^.;:(«»\\n]{3,60})?)");
    private static final Pattern WITHIN = Regex.of(
            "(?:au sein|rattachee? a|sein) (?:de |du |la |d')*\\s*(direction|service|pole|departement)\\s+((?:de la |de l'|des |du |de |d')?[^.;:,\\n(]{3,90})");
    private static final Pattern SERVICE_OF = Regex.of(
            "(?:au sein|rattachee? a|sein) (?:de |du |la |d')*\\s*(?:direction|pole|departement)\\s[^.;:\\n,]{3,70},\\s*(?:dans le |au )?service\\s+([^.;:,\\n]{3,60})");
    private static final Pattern OWN_LINE = Regex.of(
            "^(?:direction (?!generale adjointe|generale des services|des ressources humaines$)|pole (?!emploi)|departement (?:de |des |du )(?!la |l'|ressources))[^.;]{4,80}$");
    private static final Pattern IS_ONE = Regex.of(
            "(?:la|une) (direction (?!generale)(?:de la |de l'|des |du |de |d')?[^.;:,(]{4,110}?),?\\s+(?:est|a en charge|assure|compte|comprend|se compose|regroupe|pilote)\\b");

    @Override
    public void read(Source source, Findings findings) {
        label(source, "identification.deputyDirectorate", findings);
        label(source, "identification.directorate", findings);
        deputy(source, findings);
        direction(source, findings);
        service(source, findings);
        variants(source, findings);
    }

    private static void label(Source source, String field, Findings findings) {
        source.value(field)
                .filter(value -> value.text().length() < 200)
                .ifPresent(value -> findings.say(field, value.text().replaceAll("[\\s.,;]+$", ""), value.words()));
    }

    private static void deputy(Source source, Findings findings) {
        source.whole().find(DEPUTY).ifPresent(found -> {
            int group = found.has(1) ? 1 : 2;
            String name = found.written(group).replaceAll("^[\\s«\"]+|[\\s»\".]+$", "");
            findings.say("identification.deputyDirectorate", name, found.words());
        });
    }

    private static void direction(Source source, Findings findings) {
        source.whole()
                .find(IS_ONE)
                .ifPresent(found -> findings.say("identification.directorate", upper(found.written(1)), found.words()));
        source.whole().findAll(WITHIN).stream()
                .filter(found -> !found.plain(1).equals("service"))
                .findFirst()
                .ifPresent(found -> findings.say(
                        "identification.directorate",
                        upper(cut(found.written(1) + " " + found.written(2))),
                        found.words()));
        source.whole().find(SERVICE_OF).ifPresent(found -> {
            if (!findings.has("position.services") && source.part("service").isEmpty()) {
                findings.say("position.services", List.of(cut(found.written(1))), found.words());
            }
        });
        source.parts("head", "identification").forEach(part -> ownLine(part, findings));
    }

    /** A line at the top that is nothing but the name of a direction. */
    private static void ownLine(Part part, Findings findings) {
        part.body().stream()
                .filter(line -> line.text().length() < 90 && !line.text().contains(":"))
                .filter(line -> OWN_LINE.matcher(Folded.plain(line.text())).matches())
                .findFirst()
                .ifPresent(line -> findings.say(
                        "identification.directorate", line.text().replaceAll("[\\s.,;]+$", ""), line.words()));
    }

    private static String cut(String words) {
        return words.replaceFirst(
                "(?i)\\s+(?:et sous|sous l|vous|le titulaire|la titulaire|et en|composée?|qui|est|dans)\\b.*$", "");
    }

    private static String upper(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.FRENCH) + words.substring(1);
    }

    /** The service that holds the post is kept among those of the direction, and decides the unit of the request. */
    private static void service(Source source, Findings findings) {
        source.value("service").filter(value -> value.text().length() < 160).ifPresent(value -> {
            String text = value.text().replaceAll("[\\s.,;]+$", "");
            findings.use(value.words());
            if (Folded.plain(text).startsWith("direction") && !findings.has("identification.directorate")) {
                String[] both = text.split("\\s+[-–/>]\\s+|\\s*[;>]\\s*", 2);
                findings.say("identification.directorate", both[0], value.words());
                if (both.length > 1) {
                    findings.say("position.services", List.of(both[1]), value.words());
                }
            } else {
                findings.say("position.services", List.of(text), value.words());
            }
        });
    }

    /** The same direction in other words is a doubt to clear up, not an error. */
    private static void variants(Source source, Findings findings) {
        String directorate = findings.text("identification.directorate").orElse("");
        Set<String> own = words(directorate);
        if (own.size() < 2) {
            return;
        }
        Map<String, Words> spellings = new LinkedHashMap<>();
        for (Found found : source.whole().findAll(NAMED)) {
            String name = nameLike(found.written(0), own);
            Set<String> other = words(name);
            long shared = other.stream().filter(own::contains).count();
            if (!name.isEmpty()
                    && shared * 3 >= own.size() * 2
                    && !letters(name).equals(letters(directorate))) {
                spellings.putIfAbsent(
                        letters(name),
                        new Words(found.words().fromLine(), found.words().toLine(), name));
            }
        }
        spellings.values().stream()
                .findFirst()
                .ifPresent(other -> findings.warn(
                        "DIRECTION_NAMED_TWICE",
                        "La direction est nommée de deux façons : « " + directorate + " » et « " + other.quote()
                                + " ».",
                        "identification.directorate",
                        other));
    }

    /** The words up to the last that belongs to the name. */
    private static String nameLike(String words, Set<String> own) {
        String[] all = words.split("\\s+");
        int end = 0;
        for (int i = 0; i < all.length; i++) {
            String plain = Folded.plain(all[i]).replaceAll("^(?:l|d)'|[^a-z]", "");
            if (own.contains(plain)) {
                end = i + 1;
            } else if (!SMALL.contains(plain)) {
                break;
            }
        }
        return String.join(" ", List.of(all).subList(0, end)).replaceAll("[,;.]+$", "");
    }

    static Set<String> words(String name) {
        Set<String> words = new java.util.LinkedHashSet<>();
        for (String word : Folded.plain(name).split("[^a-z]+")) {
            if (word.length() > 1 && !SMALL.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** The words after « direction », capital letters included: they too differ from sheet to sheet. */
    private static String letters(String name) {
        return Passage.tidy(name.replaceAll("[’‘]", "'").replaceAll("[^\\p{L}']+", " "))
                .replaceFirst("(?i)^direction ", "");
    }
}
