package fr.metropole.recruitment.jobdescription.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** When the post is to be filled, until when one may apply, and when the sheet was written. */
final class DatesReader implements Reader {

    private static final String DAY = "(" + FrenchDate.PATTERN + ")";
    private static final Pattern SOON = Regex.of(
            "\\b(des que possible|au plus tot|au plus vite|immediatement|disponible immediatement|poste a pourvoir immediatement|des maintenant|le plus rapidement possible|le plus tot possible|sans delai|immediat)\\b");
    private static final Pattern START = Regex.of(
            "(?:(?:poste\\s+)?(?:a pourvoir|vacant|disponible|libre)|prise d(?:e|u) (?:poste|fonctions?)|prise d'effet|arrivee|entree en fonctions?|embauche|debut (?:de (?:contrat|mission)|du contrat)|a compter d[ue]|recrutement)[^.\\n\\d]{0,45}\\s+"
                    + DAY);
    private static final Pattern ROUGH = Regex.of(
            "(?:a pourvoir|prise de (?:poste|fonctions?)|disponible|vacant|a compter d|debut)[^.\\n\\d]{0,40}?((?:courant|debut|fin|mi-?|mois de|en|des|de)\\s*"
                    + FrenchDate.MONTH
                    + "(?:\\s+\\d{4})?|(?:courant|debut|fin|1er|2eme|dernier|premier|second)\\s*(?:semestre|trimestre)(?:\\s+\\d{4})?)");
    private static final Pattern ROUGH_VALUE =
            Regex.of("((?:courant|debut|fin|mi-?|mois de|en|des|de)?\\s*\\b" + FrenchDate.MONTH + "(?:\\s+\\d{4})?)");
    private static final Pattern CLOSES = Regex.of(
            "(?:date limite|cloture|jusqu'au|au plus tard (?:le)?|avant le|limite de (?:depot|candidature|reception))[^.\\n\\d]{0,60}"
                    + DAY);
    /** « à envoyer pour le 3 mai 2027 », « le 3 mai 2027 dernier délai ». */
    private static final Pattern SENT_BY = Regex.of(
            "(?:candidatures?|dossiers?|adress|envoy|transm|depos|postul|retourn)[^.\\d]{0,90}?(?:pour le|avant le|jusqu'au|d'ici (?:le|au)|au plus tard le|le)\\s+(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)?\\s*"
                    + DAY
                    + "|" + DAY
                    + "\\s*(?:\\([^)]{3,20}\\)\\s*)?,?\\s*(?:a minuit\\s*|inclus\\s*|a \\d{1,2}\\s?h\\d*\\s*)?(?:au plus tard|dernier delai|delai de rigueur|inclus|terme de rigueur|minuit)");

    private static final Pattern PUBLISHED = Regex.of("(?:publiee?|mise? en ligne|parue?)\\s+le\\s+" + DAY);
    private static final Pattern WRITTEN =
            Regex.of("(?:mise? a jour|etablie?|redigee?|version|fiche)\\s*(?:le|du|au|:|en date du)\\s*:?\\s*" + DAY);

    @Override
    public void read(Source source, Findings findings) {
        start(source, findings);
        day(source, "legal.closesOn", CLOSES, findings);
        source.aboutThePost().findAll(SENT_BY).forEach(found -> FrenchDate.in(
                        found.has(1) ? found.plain(1) : found.plain(2))
                .filter(day -> !day.equals(findings.value("terms.startsOn")))
                .ifPresent(day -> findings.say("legal.closesOn", day, found.words())));
        day(source, "legal.publishesOn", PUBLISHED, findings);
        day(source, "identification.sheetDate", WRITTEN, findings);
    }

    private static void day(Source source, String field, Pattern pattern, Findings findings) {
        source.parts(field)
                .map(Source::firstParagraph)
                .filter(value -> !value.isBlank())
                .forEach(value ->
                        FrenchDate.in(value.folded()).ifPresent(day -> findings.say(field, day, value.words())));
        source.whole().findAll(pattern).forEach(found -> FrenchDate.in(found.plain(1))
                .ifPresent(day -> findings.say(field, day, found.words())));
    }

    private static void start(Source source, Findings findings) {
        source.parts("terms.start")
                .map(Source::firstParagraph)
                .filter(value -> !value.isBlank())
                .forEach(value -> {
                    begins(FrenchDate.in(value.folded()), value.words(), findings);
                    soon(value, findings);
                    if (!known(findings)) {
                        value.find(ROUGH_VALUE).ifPresent(found -> rough(found, findings));
                    }
                });
        source.whole().findAll(START).stream()
                .filter(found -> !found.plain(0).contains("limite"))
                .findFirst()
                .ifPresent(found -> begins(FrenchDate.in(found.plain(1)), found.words(), findings));
        if (!known(findings)) {
            soon(source.whole(), findings);
        }
        if (!known(findings)) {
            source.whole().find(ROUGH).ifPresent(found -> rough(found, findings));
        }
    }

    private static boolean known(Findings findings) {
        return findings.has("terms.startsOn") || findings.has("terms.asSoonAsPossible");
    }

    private static void begins(Optional<LocalDate> day, Words words, Findings findings) {
        if (!known(findings)) {
            day.ifPresent(found -> findings.say("terms.startsOn", found, words));
        }
    }

    private static void soon(Passage passage, Findings findings) {
        if (!known(findings)) {
            passage.find(SOON).ifPresent(found -> findings.say("terms.asSoonAsPossible", true, found.words()));
        }
    }

    private static void rough(Found found, Findings findings) {
        findings.say("terms.period", found.written(1), found.words());
        findings.warn(
                "START_APPROXIMATE",
                "La prise de poste n’est donnée qu’à peu près (« " + found.written(1) + " ») : choisissez un jour.",
                "terms.startsOn",
                found.words());
    }
}
