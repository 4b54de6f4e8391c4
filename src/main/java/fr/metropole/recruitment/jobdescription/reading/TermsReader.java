package fr.metropole.recruitment.jobdescription.reading;

import fr.metropole.recruitment.jobdescription.Route;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The route, the length of the contract, the constraints and the leave. */
final class TermsReader implements Reader {

    private static final List<Map.Entry<Route, Pattern>> ROUTES = routes();
    /** So many of them say it outright. */
    private static final int PLAIN_WORDS = 4;

    private static final String MONTHS_OR_YEARS =
            "\\b(" + FrenchNumber.PATTERN + ")\\s*(?:\\(\\s*\\d{1,2}\\s*\\)\\s*)?(mois|ans?|annees?)\\b";
    private static final Pattern DURATION = Regex.of(
            "(?:duree(?:\\s+(?:de|du|previsible|de la mission|du contrat|determinee))*\\s*:?\\s*(?:de\\s+|d')?|contrats?\\s*(?:de projet\\s*)?(?:a duree determinee\\s*)?(?:\\(cdd\\))?\\s*(?:de|d'|d une duree de|:)?\\s*|cdd\\s*(?:de|d'|:)?\\s*|pour\\s+(?:une periode de\\s+)?|pendant\\s+|mission de\\s+|remplacement (?:de|d')\\s*)(?:une?\\s+duree\\s+de\\s+)?"
                    + MONTHS_OR_YEARS);
    private static final Pattern ANY = Regex.of(MONTHS_OR_YEARS);
    private static final Pattern PERIOD = Regex.of("(?:\\d{1,2}\\s*mois\\s+)?\\bde\\s+" + FrenchDate.MONTH
            + "\\s+(?:\\d{4}\\s+)?a\\s+(?:fin\\s+)?" + FrenchDate.MONTH + "\\s+\\d{4}");
    /** « du 1er mars au 31 août 2027 ». */
    private static final Pattern FROM_TO = Regex.of("\\bdu\\s+(\\d{1,2}(?:er)?(?:\\s+" + FrenchDate.MONTH
            + ")?(?:\\s+\\d{4})?|" + FrenchDate.PATTERN + ")\\s+(?:au|jusqu'au)\\s+(" + FrenchDate.PATTERN + ")");

    private static final Pattern LEAVE =
            Regex.of("(\\d{1,2})\\s*(?:jours?|j\\.?)\\s+(?:de |d')?(?:conges?|ca\\b|repos)(?:\\s+(?:payes|annuels))*");
    private static final Pattern RTT_MONTH = Regex.of(
            "(\\d{1,2}(?:[.,]\\d)?)\\s*(?:jours?|j\\.?)\\s*(?:de\\s+|d'\\s*)?(?:rtt|artt)\\s*(?:/|par|chaque)\\s*mois");
    /** « Congés : 25 jours » and « RTT : 1,5 jour par mois », the number behind the word. */
    private static final Pattern LEAVE_BEFORE = Regex.of("conges(?:\\s+annuels)?\\s*:\\s*(\\d{1,2})\\s*jours?");

    private static final Pattern RTT_BEFORE =
            Regex.of("rtt\\s*:\\s*(\\d{1,2}(?:[.,]\\d)?)\\s*jours?\\s*(?:/|par)\\s*mois");
    private static final Pattern RTT_YEAR =
            Regex.of("(\\d{1,2})\\s*(?:jours?|j\\.?)?\\s*(?:de\\s+|d'\\s*)?(?:rtt|artt)\\b(?!\\s*(?:/|par)\\s*mois)");
    private static final Pattern CONSTRAINT = Regex.of(
            "(?:deplacements?|astreintes?|reunions?(?: \\S+)? (?:en soiree|tardives|le soir)|travail (?:le week-end|en soiree|de nuit|le dimanche)|horaires (?:decales|irreguliers|variables|atypiques)|permis b|se deplacer|disponibilite (?:en soiree|le week-end)|port de charges|station debout)");

    @Override
    public void read(Source source, Findings findings) {
        source.parts("terms.route").forEach(part -> route(part.passage(), ROUTES, findings));
        List<Passage> places = new ArrayList<>();
        source.parts("header.need", "identification.grades", "terms", "head", "identification")
                .forEach(part -> places.add(part.passage()));
        places.add(source.aboutThePost());
        places.forEach(place -> route(place, ROUTES.subList(0, PLAIN_WORDS), findings));
        places.forEach(place -> route(place, ROUTES, findings));
        duration(source, findings);
        constraints(source, findings);
        leave(source, findings);
    }

    private static void route(Passage passage, List<Map.Entry<Route, Pattern>> signs, Findings findings) {
        signs.forEach(sign -> passage.find(sign.getValue())
                .ifPresent(found -> findings.say("terms.route", sign.getKey().name(), found.words())));
    }

    private static void duration(Source source, Findings findings) {
        source.parts("terms.duration")
                .forEach(part -> part.passage().find(ANY).ifPresent(found -> months(found, findings)));
        source.whole().findAll(DURATION).stream()
                .filter(found -> !found.sentence()
                        .quote()
                        .toLowerCase(java.util.Locale.FRENCH)
                        .contains("expérience"))
                .forEach(found -> months(found, findings));
        source.whole().find(PERIOD).ifPresent(found -> findings.say("terms.period", found.written(0), found.words()));
        source.aboutThePost().find(FROM_TO).ifPresent(found -> Period.read(found, findings));
        source.parts("terms.duration")
                .forEach(part -> findings.use(Source.firstParagraph(part).words()));
    }

    private static void months(Found found, Findings findings) {
        FrenchNumber.of(found.plain(1)).ifPresent(number -> {
            int months = found.plain(2).equals("mois") ? number : number * 12;
            Words words = found.words();
            if (months > 0 && months <= 72) {
                findings.say("terms.durationMonths", months, words);
                Object kept = findings.value("terms.durationMonths");
                if (kept instanceof Integer first
                        && first != months
                        && !"STATUTORY_ELSE_CONTRACT"
                                .equals(findings.text("terms.route").orElse(""))) {
                    findings.warn(
                            "DURATION_TWICE",
                            "Deux durées sont citées : " + first + " mois et " + months + " mois.",
                            "terms.durationMonths",
                            words);
                }
            }
        });
    }

    private static void constraints(Source source, Findings findings) {
        source.part("terms.constraints").ifPresent(part -> {
            List<ListEntry> entries = ListReader.of(part.body());
            List<String> items = entries.size() == 1
                    ? Enumeration.of(entries.get(0).text())
                    : entries.stream().map(ListEntry::bare).toList();
            findings.say("terms.constraints", items, part.passage().words());
        });
        source.parts("terms", "conditions", "terms.start", "terms.route")
                .map(part -> ListReader.of(part.body()).stream()
                        .filter(TermsReader::isConstraint)
                        .toList())
                .filter(entries -> !entries.isEmpty())
                .findFirst()
                .ifPresent(entries -> {
                    entries.forEach(entry -> findings.use(entry.words()));
                    findings.say(
                            "terms.constraints",
                            entries.stream().map(ListEntry::bare).toList(),
                            entries.get(0).words());
                });
        source.aboutThePost().find(CONSTRAINT).ifPresent(found -> {
            Words sentence = found.sentence();
            if (sentence.quote().length() < 200) {
                findings.say(
                        "terms.constraints", List.of(sentence.quote().replaceAll("^[-•\\s]+|[.\\s]+$", "")), sentence);
            }
        });
    }

    private static boolean isConstraint(ListEntry entry) {
        return entry.text().length() < 220
                && CONSTRAINT.matcher(Folded.plain(entry.text())).find();
    }

    private static void leave(Source source, Findings findings) {
        source.whole()
                .find(LEAVE)
                .or(() -> source.whole().find(LEAVE_BEFORE))
                .ifPresent(
                        found -> findings.say("terms.annualLeaveDays", Integer.valueOf(found.plain(1)), found.words()));
        source.whole()
                .find(RTT_MONTH)
                .or(() -> source.whole().find(RTT_BEFORE))
                .ifPresent(found -> findings.say(
                        "terms.rttDaysPerMonth", new BigDecimal(found.plain(1).replace(',', '.')), found.words()));
        source.whole().find(RTT_YEAR).ifPresent(found -> {
            if (!findings.has("terms.rttDaysPerMonth")) {
                findings.warn(
                        "RTT_PER_YEAR",
                        "Les jours de RTT sont donnés par an (" + found.plain(1) + ") : la fiche les compte par mois.",
                        "terms.rttDaysPerMonth",
                        found.words());
            }
        });
        source.parts("terms.leave")
                .forEach(part -> findings.use(Source.firstParagraph(part).words()));
    }

    /** The plainest words first; « contractuel » or « mutation » alone decide only when nothing else does. */
    private static List<Map.Entry<Route, Pattern>> routes() {
        return List.of(
                sign(
                        Route.DISABILITY,
                        "l\\.?\\s?352-4|recrutement (?:reserve|derogatoire)[^.]{0,60}(?:handicap|obligation d'emploi|rqth)"),
                sign(
                        Route.TEMPORARY_CONTRACT,
                        "dans l'attente (?:du recrutement )?d'un (?:agent )?(?:fonctionnaire|titulaire)|l\\.?\\s?332-14"),
                sign(
                        Route.STATUTORY_ELSE_CONTRACT,
                        "(?:statutaires?|titulaires?|fonctionnaires?|mutation|detachement|liste d'aptitude|laureate?s?)[^.;]{0,90}?\\b(?:a|par) defaut\\b[^.;]{0,40}(?:contract|contrat|cdd)"
                                + "|(?:statutaires?|titulaires?|fonctionnaires?)\\s*(?:\\([^)]*\\)\\s*)?(?:ou|et|/|,)\\s*(?:laureate?s? (?:de|d'un) concours,?\\s*)?(?:(?:ou|et)\\s+)?(?:a defaut )?(?:par voie |aux |par |agents? |non )?(?:contractuel|contrat|cdd\\b|non.titulaire|cdi\\b)"
                                + "|(?:contractuels?|cdd|cdi)\\s*(?:ou|et|/|,)\\s*(?:titulaires?|fonctionnaires?)|titulaires?[^.;\\n]{0,40}contractuel"
                                + "|ouverte?s? (?:egalement |aussi |par defaut )?aux (?:agents )?contractuels|accessible aux (?:agents )?contractuels|contractuels?\\s*:\\s*oui|par voie statutaire|recrutement statutaire"),
                sign(
                        Route.CONTRACT,
                        "contractuel(?:le)?s? (?:uniquement|exclusivement)|uniquement (?:par voie )?contractuel|voie contractuelle|recrutement contractuel|contrat a duree determinee|\\bcdd\\b|\\bcdi\\b|contrats? de projet|contractuel de droit public|agent contractuel\\b|contrat de droit public|accroissement (?:temporaire|saisonnier)|contrat saisonnier"),
                sign(
                        Route.STATUTORY_ELSE_CONTRACT,
                        "\\b(?:mutation|detachement|liste d'aptitude|emploi permanent|(?:agent|fonctionnaire) titulaire|titulaire de la fonction publique|fonctionnaires?|titulaires?|statutaire|par voie de mutation)\\b"),
                sign(Route.CONTRACT, "\\bcontractuel"));
    }

    private static Map.Entry<Route, Pattern> sign(Route route, String words) {
        return Map.entry(route, Regex.of(words));
    }
}
