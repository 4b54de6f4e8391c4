package fr.metropole.recruitment.jobdescription.reading;

import fr.metropole.recruitment.jobdescription.Need;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Why somebody is hired, in whose absence, and how many. */
final class NeedReader implements Reader {

    private static final Map<Need, Pattern> SIGNS = signs();
    private static final Pattern OPENINGS =
            Regex.of("\\b(" + FrenchNumber.PATTERN + ")\\s+postes?\\s+(?:sont\\s+)?(?:a pourvoir|ouverts?|vacants?)");
    private static final Pattern ABSENCE = Regex.of(
            "conge (?:de )?(?:maternite|parental|maladie|longue maladie|longue duree|formation|paternite|d'adoption)[^.,;\\n]{0,30}|(?:agent|titulaire|place|mise?) en disponibilite|detachement de courte duree");
    private static final Pattern VACANCY_REASON = Regex.of(
            "(?:suite (?:a|au)|poste vacant suite (?:a|au)|motif\\s*:)\\s*(?:l'|la |le |une? |un )?(mutation|depart[^.,;\\n]{0,40}|retraite|fin de contrat[^.,;\\n]{0,40}|mobilite[^.,;\\n]{0,30}|demission|reorganisation|nouveau besoin|cessation de fonctions?)");

    @Override
    public void read(Source source, Findings findings) {
        source.parts("header.need", "legal.vacancyReason").forEach(part -> {
            need(part.passage(), findings);
            if (part.id().equals("legal.vacancyReason")) {
                findings.say(
                        "legal.vacancyReason",
                        part.passage().text(),
                        part.passage().words());
            }
        });
        need(source.whole(), findings);
        source.value("header.openings").ifPresent(value -> number(value)
                .ifPresent(number -> findings.say("header.openings", number, value.words())));
        source.whole().find(OPENINGS).ifPresent(found -> FrenchNumber.of(found.plain(1))
                .ifPresent(number -> findings.say("header.openings", number, found.words())));
        source.whole().find(VACANCY_REASON).ifPresent(found -> {
            if (!"REPLACEMENT".equals(findings.text("header.need").orElse(""))) {
                findings.say("legal.vacancyReason", found.written(1), found.words());
            }
        });
        absence(source, findings);
    }

    private static java.util.Optional<Integer> number(Passage value) {
        return value.find(Regex.of("\\b" + FrenchNumber.PATTERN + "\\b"))
                .flatMap(found -> FrenchNumber.of(found.plain(0)));
    }

    private static void need(Passage passage, Findings findings) {
        SIGNS.forEach((need, sign) -> passage.find(sign).ifPresent(found -> {
            findings.say("header.need", need.name(), found.words());
            Words sentence = found.sentence();
            findings.say(
                    "header.motive", sentence.quote().length() < 300 ? sentence.quote() : found.written(0), sentence);
        }));
    }

    private static void absence(Source source, Findings findings) {
        if (!"REPLACEMENT".equals(findings.text("header.need").orElse(""))) {
            return;
        }
        source.value("legal.absenceReason")
                .ifPresent(value -> findings.say("legal.absence.reason", value.text(), value.words()));
        source.whole()
                .find(ABSENCE)
                .ifPresent(found -> findings.say(
                        "legal.absence.reason",
                        found.written(0).replaceFirst("(?i)\\s+(?:d['’]une|pour|à compter|jusqu|de \\d|du \\d).*$", ""),
                        found.words()));
        source.value("legal.absenceEndsOn").ifPresent(value -> FrenchDate.in(value.folded())
                .ifPresent(day -> findings.say("legal.absence.endsOn", day, value.words())));
    }

    private static Map<Need, Pattern> signs() {
        Map<Need, Pattern> signs = new LinkedHashMap<>();
        signs.put(Need.PROJECT, Regex.of("contrats? de projet|emploi non permanent[^.]{0,30}projet|l\\.?\\s?332-24"));
        signs.put(
                Need.REPLACEMENT,
                Regex.of(
                        "remplacement (?:temporaire )?(?:d'une?|de|du|des|temporaire|pour|suite|conge)[^.\\n]{0,70}|remplacement(?: temporaire)?\\b(?! de (?:mat|filtre|piece))|remplacer (?:un|une|temporairement)[^.\\n]{0,50}|l\\.?\\s?332-13"));
        signs.put(
                Need.SEASONAL,
                Regex.of(
                        "accroissement saisonnier|emplois? saisonniers?|contrats? saisonniers?|\\bsaisonnier(?:e|s)?\\b|renfort estival"));
        signs.put(
                Need.TEMPORARY_INCREASE,
                Regex.of("accroissement temporaire|surcroit (?:temporaire )?d'activite|renfort temporaire"));
        signs.put(
                Need.CREATION,
                Regex.of(
                        "creations? (?:de|d'un|du) (?:ce )?(?:poste|emploi)|creation d'emploi|poste (?:nouvellement )?cree\\b|emploi permanent\\s*[-–]\\s*creation|nouveau poste|(?:poste|emploi) (?:est |a ete )?cree par (?:la |une )?deliberation|^\\s*creation\\b"));
        signs.put(
                Need.VACANCY,
                Regex.of(
                        "vacances? (?:de poste|d'emploi|d'un (?:poste|emploi))|emploi permanent\\s*[-–:(]\\s*vacance|(?:poste|emploi) (?:permanent )?vacant|poste vacant|(?:suite a|suite au)\\s+(?:une? |la |le |l')?(?:mutation|depart|mobilite|retraite|demission)|^\\s*vacance\\b|emploi permanent"));
        return signs;
    }
}
