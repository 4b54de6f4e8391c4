package fr.metropole.recruitment.jobdescription.reading;

import fr.metropole.recruitment.jobdescription.Need;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks at what was read once more and says what can hardly be meant. */
final class Doubts {

    private static final int LONG_SENTENCE = 60;

    private final Findings findings;
    private final LocalDate today;

    private Doubts(Findings findings, LocalDate today) {
        this.findings = findings;
        this.today = today;
    }

    static void look(Source source, Findings findings, LocalDate today) {
        Doubts doubts = new Doubts(findings, today);
        doubts.start();
        doubts.dates();
        doubts.experience();
        doubts.need();
        doubts.repeated(source);
    }

    private void start() {
        if (findings.value("terms.startsOn") instanceof LocalDate start) {
            Words words = findings.source("terms.startsOn");
            if (start.getDayOfWeek() == DayOfWeek.SUNDAY) {
                findings.warn("START_ON_SUNDAY", "La date de prise de poste est un dimanche.", "terms.startsOn", words);
            } else if (start.getDayOfWeek() == DayOfWeek.SATURDAY) {
                findings.warn("START_ON_SATURDAY", "La date de prise de poste est un samedi.", "terms.startsOn", words);
            }
            if (start.isBefore(today)) {
                findings.warn("START_IN_PAST", "La date de prise de poste est déjà passée.", "terms.startsOn", words);
            }
        }
    }

    private void dates() {
        @Nullable Object closes = findings.value("legal.closesOn");
        if (closes instanceof LocalDate day && day.isBefore(today)) {
            findings.warn(
                    "CLOSING_IN_PAST",
                    "La date limite de candidature est déjà passée.",
                    "legal.closesOn",
                    findings.source("legal.closesOn"));
        }
        if (closes instanceof LocalDate last
                && findings.value("terms.startsOn") instanceof LocalDate start
                && start.isBefore(last)) {
            findings.warn(
                    "START_BEFORE_CLOSING",
                    "La prise de poste précède la date limite de candidature.",
                    "terms.startsOn",
                    findings.source("terms.startsOn"));
        }
    }

    private void experience() {
        if (findings.value("accessConditions.experienceMinYears") instanceof Integer least
                && findings.value("accessConditions.experienceMaxYears") instanceof Integer most
                && least > most) {
            findings.warn(
                    "EXPERIENCE_REVERSED",
                    "L’expérience minimale dépasse la maximale : la maximale n’a pas été reprise.",
                    "accessConditions.experienceMinYears",
                    findings.source("accessConditions.experienceMinYears"));
            findings.unsay("accessConditions.experienceMaxYears");
        }
    }

    private void need() {
        String need = findings.text("header.need").orElse("");
        String route = findings.text("terms.route").orElse("");
        if (need.equals(Need.REPLACEMENT.name()) && route.equals("STATUTORY_ELSE_CONTRACT")) {
            findings.warn(
                    "NEED_AND_ROUTE",
                    "Un remplacement se fait par contrat, la fiche parle d’un recrutement statutaire : vérifiez le besoin.",
                    "terms.route",
                    findings.source("terms.route"));
        }
    }

    /** A sentence that stands twice in different sections was copied, perhaps in the wrong one. */
    private void repeated(Source source) {
        Map<String, SourceLine> seen = new HashMap<>();
        for (SourceLine line : source.lines()) {
            String plain = Folded.plain(line.text());
            SourceLine first = plain.length() < LONG_SENTENCE ? null : seen.putIfAbsent(plain, line);
            if (first != null && first.place().page() == line.place().page()) {
                findings.warn(
                        "SENTENCE_REPEATED",
                        "La même phrase figure deux fois, lignes " + first.number() + " et " + line.number() + ".",
                        null,
                        line.words());
                findings.use(line.number());
            }
        }
    }
}
