package fr.metropole.recruitment.jobdescription.reading;

import java.util.Optional;
import java.util.regex.Pattern;

/** What the law and the portal ask for, where a sheet happens to say it. */
final class LegalReader implements Reader {

    private static final Pattern BASIS = Regex.of(
            "(?:articles?\\s+)?(l\\.?\\s?3(?:32|52)-\\d{1,2}(?:\\s*\\(?(?:[1-7]\\s?°|disposition \\d|alinea \\d)\\)?)?(?:\\s+du\\s+(?:cgfp|code general de la fonction publique))?|articles?\\s+3(?:-\\d)?(?:\\s*(?:[1-4]°|alinea \\d))?\\s+de la loi[^.,;\\n]{0,60}|3-3\\s*[1-4]°)");
    private static final Pattern DECLARATION = Regex.of("\\b(o\\s?\\d{3}\\s?\\d{9,13}|v\\d{3}\\d{9,13})\\b");
    private static final Pattern PERCENT = Regex.of("\\b(\\d{2,3})\\s*%");
    private static final Pattern FULL = Regex.of(
            "temps (?:complet|plein)\\b|\\b(?:35|36|37|37h30|38|39)\\s?h(?:eures)?(?:\\s?30)?\\b(?:\\s*(?:hebdomadaires|/\\s?semaine|par semaine))?");
    private static final Pattern HALF = Regex.of("mi-temps");
    private static final Pattern WEEKLY = Regex.of(
            "(?:temps non complet|tnc|temps partiel)[^.\\n]{0,25}?\\b(\\d{1,2})\\s?(?:h(?:eures)?\\s?(\\d{2})?|/\\s?35)|\\b(\\d{1,2})\\s?/\\s?35|\\b(1\\d|2\\d|3[0-4])\\s?h(?:eures)?\\s?(\\d{2})?\\s*(?:hebdomadaires|hebdo|/\\s?semaine|par semaine)");
    private static final Pattern ONLY_HOURS =
            Regex.of("^\\D{0,20}\\b(\\d{2})\\s?h(?:eures)?\\s?(\\d{2})?(?!\\s*[-àa]\\s*\\d)");
    private static final Pattern HOURS =
            Regex.of("\\b3[5-9]\\s?h(?:eures)?(?:\\s?\\d{2})?\\s*(?:/|par|hebdo)\\s*(?:semaine)?");
    private static final Pattern TELEWORK = Regex.of("[^.;\\n]*\\bteletravail[^.;\\n]*");
    private static final Pattern PAY = Regex.of(
            "(?:remuneration|salaire|traitement)\\s+(?:statutaire|indiciaire|selon|brut|de base|fixee|entre|mensuel)[^.\\n]*|rifseep[^.\\n]*|entre\\s+\\d[\\d ]{3,6}\\s*(?:€|euros?)[^.\\n]*");
    private static final Pattern DELIBERATION = Regex.of(
            "deliberation\\s*(?:n°|numero|n)?\\s*:?\\s*([a-z0-9][a-z0-9/._-]{2,25})?[^.\\n]{0,20}?(?:du|en date du|:)\\s*("
                    + FrenchDate.PATTERN + ")?");
    private static final Pattern EQUALITY = Regex.of(
            "[^.\\n]*(?:situation de handicap|a competences egales|discrimination|travailleurs? handicapes?|obligation d'emploi)[^.]*\\.?");
    private static final Pattern PRIVACY =
            Regex.of("[^.\\n]*(?:donnees personnelles|donnees a caractere personnel|rgpd)[^.]*\\.?");

    @Override
    public void read(Source source, Findings findings) {
        for (String field : new String[] {
            "legal.workplace",
            "legal.jobFamily",
            "legal.occupation",
            "legal.teleworking",
            "legal.indicativePay",
            "legal.equalityNotice",
            "legal.privacyNotice"
        }) {
            source.value(field)
                    .filter(value -> value.text().length() <= 900)
                    .ifPresent(value -> findings.say(field, value.text(), value.words()));
        }
        Passage whole = source.whole();
        whole.find(BASIS).ifPresent(found -> findings.say("legal.legalBasis", found.written(1), found.words()));
        source.value("legal.legalBasis")
                .ifPresent(value -> findings.say("legal.legalBasis", value.text(), value.words()));
        source.value("legal.declarationNumber")
                .ifPresent(value -> findings.say("legal.declarationNumber", value.text(), value.words()));
        whole.find(DECLARATION)
                .ifPresent(found -> findings.say("legal.declarationNumber", found.written(1), found.words()));
        workingTime(source, findings);
        sentence(whole, TELEWORK, "legal.teleworking", findings);
        sentence(whole, PAY, "legal.indicativePay", findings);
        sentence(whole, EQUALITY, "legal.equalityNotice", findings);
        sentence(whole, PRIVACY, "legal.privacyNotice", findings);
        deliberation(source, findings);
    }

    private static void sentence(Passage passage, Pattern pattern, String field, Findings findings) {
        passage.find(pattern).ifPresent(found -> {
            String words = found.written(0).replaceAll("^[-•▪\\s]+|[\\s;]+$", "");
            if (words.length() <= 900) {
                findings.say(field, words, found.words());
            }
        });
    }

    private static void workingTime(Source source, Findings findings) {
        Optional<Passage> own = source.value("legal.workingTimePercent");
        own.ifPresent(value -> time(value, findings));
        Passage whole = source.whole();
        whole.find(WEEKLY).ifPresent(found -> weekly(found, found.words(), findings));
        whole.find(Regex.of(
                        "(?:quotite|mi-temps|temps (?:partiel|non complet|de travail))[^.\\n]{0,30}?(\\d{2,3})\\s*%"))
                .ifPresent(found -> percent(found.plain(1), found.words(), findings));
        whole.find(
                        Regex.of(
                                "(?:poste|emploi|travail)\\s+(?:a|permanent a)?\\s*temps (?:complet|plein)|temps complet|temps plein"))
                .ifPresent(found -> findings.say("legal.workingTimePercent", 100, found.words()));
        whole.find(HOURS).ifPresent(found -> findings.say("legal.workingTimePercent", 100, found.words()));
        own.ifPresent(value -> findings.use(value.words()));
    }

    private static void time(Passage value, Findings findings) {
        value.find(PERCENT).ifPresent(found -> percent(found.plain(1), found.words(), findings));
        value.find(WEEKLY).ifPresent(found -> weekly(found, value.words(), findings));
        value.find(FULL).ifPresent(found -> findings.say("legal.workingTimePercent", 100, value.words()));
        value.find(ONLY_HOURS).ifPresent(found -> weekly(found, value.words(), findings));
        value.find(HALF).ifPresent(found -> findings.say("legal.workingTimePercent", 50, value.words()));
    }

    /** Hours of a week, of thirty-five. */
    private static void weekly(Found found, Words words, Findings findings) {
        int group = found.has(1) ? 1 : found.has(3) ? 3 : 4;
        String minutes = group == 3 ? "" : found.plain(group + 1);
        float hours = Integer.parseInt(found.plain(group)) + (minutes.isEmpty() ? 0 : Integer.parseInt(minutes) / 60f);
        if (hours >= 4 && hours < 49) {
            findings.say("legal.workingTimePercent", Math.min(100, Math.round(hours * 100 / 35)), words);
        }
    }

    private static void percent(String number, Words words, Findings findings) {
        int percent = Integer.parseInt(number);
        if (percent >= 10 && percent <= 100) {
            findings.say("legal.workingTimePercent", percent, words);
        }
    }

    private static void deliberation(Source source, Findings findings) {
        source.value("legal.deliberation").ifPresent(value -> {
            String number =
                    value.text().replaceFirst("\\s+(?:du|en date du)\\s.*$", "").replaceFirst("^(?i)n°\\s*", "");
            findings.say("legal.deliberation.number", number, value.words());
            FrenchDate.in(value.folded()).ifPresent(day -> findings.say("legal.deliberation.date", day, value.words()));
        });
        source.whole().find(DELIBERATION).ifPresent(found -> {
            if (found.has(1) && found.plain(1).matches(".*\\d.*")) {
                findings.say("legal.deliberation.number", found.written(1), found.words());
            }
            if (found.has(2)) {
                FrenchDate.in(found.plain(2))
                        .ifPresent(day -> findings.say("legal.deliberation.date", day, found.words()));
            }
        });
    }
}
