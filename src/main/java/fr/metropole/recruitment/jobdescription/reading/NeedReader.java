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
            "(?:suite (?:a|au|de|d')|motif\\s*:)\\s*(?:l'|la |le |une? |un )?(mutation[^.,;\\n]{0,20}|depart[^.,;\\n]{0,40}|retraite|fin de contrat[^.,;\\n]{0,40}|mobilite[^.,;\\n]{0,30}|demission|reorganisation|nouveau besoin|cessation de fonctions?)");

    @Override
    public void read(Source source, Findings findings) {
        source.parts("header.need", "legal.vacancyReason").forEach(part -> {
            need(part.passage(), findings);
            if (part.id().equals("legal.vacancyReason")) {
                findings.say(
                        "legal.vacancyReason",
                        bare(Source.firstParagraph(part).text()),
                        Source.firstParagraph(part).words());
            }
        });
        source.parts("head", "terms", "terms.route", "terms.duration", "context", "identification", "header.title")
                .forEach(part -> need(part.passage(), findings));
        need(source.aboutThePost(), findings);
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

    /** The reason itself: « Poste vacant suite à une mutation » is a « mutation ». */
    private static String bare(String reason) {
        return reason.replaceFirst(
                "(?i)^(?:poste|emploi)?\\s*(?:vacant|vacante|libéré|libre)?\\s*(?:à la )?suite (?:à|au|de|d['’])\\s*(?:une?\\s|la\\s|le\\s|l['’])?\\s*",
                "");
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
        signs.put(
                Need.PROJECT,
                Regex.of("contrats? de projet|emploi non permanent[^.]{0,30}projet|cdd de projet|l\\.?\\s?332-24"));
        signs.put(
                Need.REPLACEMENT,
                Regex.of(
                        "remplacement (?:temporaire )?(?:d'une?|de|du|des|temporaire|pour|suite|conge)[^.\\n]{0,70}|remplacement(?: temporaire)?\\b(?! de (?:mat|filtre|piece))|remplacer (?:un|une|temporairement)[^.\\n]{0,50}|l\\.?\\s?332-13"));
        signs.put(
                Need.SEASONAL,
                Regex.of(
                        "accroissement saisonnier|l\\.?\\s?332-23\\s*,?\\s*2|emplois? saisonniers?|contrats? saisonniers?|\\bsaisonnier(?:e|s)?\\b|renfort estival"));
        signs.put(
                Need.TEMPORARY_INCREASE,
                Regex.of(
                        "accroissement temporaire|surcroit (?:temporaire |ponctuel )?d'activite|(?:en |un |de |cdd de |contrat de )renfort\\b|renfort (?:temporaire|ponctuel|d'equipe)|besoin (?:occasionnel|temporaire|ponctuel)|l\\.?\\s?332-23\\s*,?\\s*1"));
        signs.put(
                Need.CREATION,
                Regex.of(
                        "creations? (?:de|d'un|du) (?:ce )?(?:poste|emploi)|creations? d'(?:un )?emploi|creations? d'un poste|ouverture (?:de|d'un) poste|poste (?:nouvellement )?cree\\b|emploi permanent\\s*[-–]\\s*creation|nouveau poste|(?:postes?|emplois?) (?:est |sont |a ete |ont ete )?crees? par (?:la |une )?deliberation|creation par (?:la )?deliberation|^\\s*creation\\b"));
        signs.put(
                Need.VACANCY,
                Regex.of(
                        "vacances? (?:de poste|d'emploi|d'un (?:poste|emploi))|emploi permanent\\s*[-–:(]\\s*vacance|(?:poste|emploi) (?:permanent )?vacant|poste vacant|suite (?:a|au|d'|de)\\s*(?:une? |la |le |l')?(?:mutation|depart|mobilite|retraite|demission|disponibilite|detachement|promotion|reussite)|^\\s*vacance\\b|emploi permanent"));
        return signs;
    }
}
