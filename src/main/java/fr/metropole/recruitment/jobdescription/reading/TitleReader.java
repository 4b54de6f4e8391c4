package fr.metropole.recruitment.jobdescription.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The title of the post, with and without « (H/F) ». */
final class TitleReader implements Reader {

    private static final int LONGEST = 150;
    private static final String GENDER =
            "\\(?\\s*(?:h\\s*/\\s*f(?:\\s*/\\s*[xn])?|f\\s*/\\s*h(?:\\s*/\\s*[xn])?|hf|h-f|f-h)\\b\\s*\\)?";
    private static final Pattern MARKED = Regex.of(
            "(?m)^(?:un|une|un\\(e\\)|1)?[^\\S\\n]*([^\\n]{4,130}?)[^\\S\\n]*[-–,]?[^\\S\\n]*(" + GENDER + ")");
    private static final Pattern SOUGHT = Regex.of(
            "(?:recrute|recherche)(?:nt)?\\s*(?:,[^,]{3,60},)?\\s*(?:[^.:\\n]{0,60}?\\b(?:un|une|un\\(e\\)|sa|son|ses|le|la)\\s+(?:futur\\S*\\s+)?|:\\s*)([^.,;:]{4,110})");
    private static final Pattern MISSIONS_OF = Regex.of(
            "missions\\s+(?:du|de la|de l'|d'un|d'une)\\s*([^.,;:]{4,90}?)(?=\\s+(?:dans|sont|consist|s'|au sein)|[.,;:])");
    private static final Pattern POST_OF = Regex.of(
            "(?:le |un |au )?poste (?:de |d')\\s*([^.,;:]{4,90}?)(?=\\s+(?:est|dans|au sein|sont|consist|a pourvoir)|[.,;:\\n]|$)");

    private static final String ARTICLE =
            "(?i)^(?:une?\\s*(?:/|\\s+ou\\b)\\s*une?|un[(.·-]e\\)?|une?|\\d{1,2}|deux|trois|quatre)\\s+(?=\\p{L})";
    private static final Pattern COUNTED = Pattern.compile("^(" + FrenchNumber.PATTERN + ")\\s");

    /** What kind of paper it is, before the title. */
    private static final Pattern KIND = Pattern.compile(
            "^(?:(?:fiche|profil) de poste|fiche de recrutement|offre d['’]emploi|avis de (?:vacance|recrutement)(?: de poste| d['’]emploi)?|appel à candidatures?|annonce|recrutement|poste|emploi)(?:\\s+(?:saisonnier|permanent|temporaire|interne|externe|interne et externe|de remplacement))?\\s*(?:[:–-]\\s*|(?:d['’]|de\\s|pour\\s)(?:l['’]emploi\\s|le poste\\s)?(?:de\\s|d['’])?)\\s*",
            Pattern.CASE_INSENSITIVE);

    /** What some write behind the title and is none of it. */
    private static final Pattern TAIL = Pattern.compile(
            "\\s+[-–]\\s+(?:contrat|CDD|CDI|remplacement|catégorie|cat\\.|poste|temps|réf|renfort|création|vacance)\\b.*$",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void read(Source source, Findings findings) {
        fromLabel(source, findings);
        marked(source, findings);
        fromHead(source, findings);
        sought(source, findings);
        deduced(source, findings);
        both(findings);
    }

    private static void fromLabel(Source source, Findings findings) {
        source.parts("header.title", "identification.title")
                .map(Source::firstParagraph)
                .filter(value -> !value.isBlank() && value.text().length() <= LONGEST)
                .filter(value -> !LabelBook.find(value.text()).isPresent())
                .findFirst()
                .ifPresent(value -> say(findings, value.text(), value.words()));
    }

    private static void say(Findings findings, String words, Words at) {
        String title = TAIL.matcher(words)
                .replaceFirst("")
                .replaceAll("^[\\s«\"–:-]+|[\\s»\",;:.–-]+$", "")
                .replaceFirst(ARTICLE, "");
        if (title.length() < 3 || title.length() > LONGEST) {
            return;
        }
        title = title.substring(0, 1).toUpperCase(java.util.Locale.FRENCH) + title.substring(1);
        String bare = title.replaceAll("(?i)\\s*[-–,]?\\s*" + GENDER, "").replaceAll("[\\s,–-]+$", "");
        findings.say("identification.title", bare, at);
        if (!title.equals(bare)) {
            findings.say("header.title", title, at);
        }
    }

    private static void marked(Source source, Findings findings) {
        source.whole().findAll(MARKED).stream()
                .filter(found ->
                        Jobs.startsWithAJob(KIND.matcher(found.written(1)).replaceFirst("")))
                .findFirst()
                .ifPresent(found -> {
                    String title = TAIL.matcher(KIND.matcher(found.written(1)).replaceFirst(""))
                            .replaceFirst("")
                            .replaceFirst(ARTICLE, "");
                    openings(found, findings);
                    findings.say("header.title", upper(title) + " " + bracketed(found.written(2)), found.words());
                    findings.say("identification.title", upper(title), found.words());
                });
    }

    /** « 2 travailleurs sociaux »: the number of posts. */
    private static void openings(Found found, Findings findings) {
        Matcher number = COUNTED.matcher(found.plain(1));
        if (number.find()) {
            FrenchNumber.of(number.group(1))
                    .filter(count -> count > 1)
                    .ifPresent(count -> findings.say("header.openings", count, found.words(1)));
        }
    }

    private static String bracketed(String gender) {
        String letters = gender.replaceAll("[()\\s]", "").toUpperCase(java.util.Locale.ROOT);
        return "(" + (letters.equals("HF") || letters.equals("H-F") ? "H/F" : letters.equals("F-H") ? "F/H" : letters)
                + ")";
    }

    private static String upper(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.FRENCH) + words.substring(1);
    }

    /** A line of its own at the top that begins like the name of a job. */
    private static void fromHead(Source source, Findings findings) {
        source.lines().stream()
                .filter(line -> !line.isBlank())
                .limit(12)
                .map(line -> line.with(KIND.matcher(line.text()).replaceFirst("")))
                .filter(line -> line.text().length() <= 110
                        && !line.text().contains(":")
                        && !line.text().endsWith("."))
                .filter(line -> Jobs.startsWithAJob(line.text()))
                .findFirst()
                .ifPresent(line -> say(findings, line.text(), line.words()));
    }

    private static void sought(Source source, Findings findings) {
        source.whole().findAll(SOUGHT).stream()
                .filter(found -> Jobs.startsWithAJob(found.written(1)))
                .findFirst()
                .ifPresent(found -> say(
                        findings,
                        found.written(1)
                                .replaceFirst(
                                        "(?i)\\s+(?:pour|au sein|à temps|dans le cadre|à compter|afin)\\b.*$", ""),
                        found.words(1)));
    }

    private static void deduced(Source source, Findings findings) {
        if (findings.has("identification.title")) {
            return;
        }
        Optional<Found> found = List.of(MISSIONS_OF, POST_OF).stream()
                .flatMap(pattern -> source.whole().findAll(pattern).stream())
                .filter(one -> Jobs.startsWithAJob(one.written(1)))
                .findFirst();
        found.ifPresent(one -> {
            say(findings, one.written(1), one.words(1));
            findings.warn(
                    "TITLE_DEDUCED",
                    "Aucune rubrique ne donne l’intitulé du poste : il a été déduit d’une phrase et reste à préciser.",
                    "header.title",
                    one.sentence());
        });
    }

    private static void both(Findings findings) {
        findings.text("identification.title").ifPresent(title -> {
            Words words = findings.source("identification.title");
            if (words != null) {
                findings.say("header.title", title, words);
            }
        });
    }
}
