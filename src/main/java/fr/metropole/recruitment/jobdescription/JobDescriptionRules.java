package fr.metropole.recruitment.jobdescription;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet may say. Only faults that make it wrong at any time of its life; what is still missing is the business of
 * the checklist, what the law allows that of the decision tables.
 */
final class JobDescriptionRules {

    static final int MAX_DURATION_MONTHS = 72;
    private static final ZoneId BUSINESS_ZONE = ZoneId.of("Europe/Paris");
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>.]+");

    private final List<Refusal> faults = new ArrayList<>();
    private final LocalDate today;

    JobDescriptionRules(Clock clock) {
        this.today = LocalDate.now(clock.withZone(BUSINESS_ZONE));
    }

    /**
     * Checks a sheet.
     *
     * @param before the version it replaces, null for a new sheet: a first day that was right when it was written may
     *     stay, otherwise an old sheet could never be corrected
     * @return the sheet under the reference of its case, or every fault
     */
    Outcome<JobDescription> check(CaseReference reference, JobDescription sheet, @Nullable JobDescription before) {
        faults.addAll(TextLimits.faultsOf(sheet));
        titles(sheet);
        reference(reference, sheet.terms());
        terms(sheet.terms(), before == null ? null : before.terms().startsOn());
        counts(sheet);
        experience(sheet.accessConditions());
        legal(sheet.legal());
        contact(sheet.contact());
        return faults.isEmpty()
                ? Outcome.accepted(sheet.with(sheet.terms().underReference(reference.value())))
                : Outcome.refused(faults);
    }

    private void titles(JobDescription sheet) {
        if (sheet.header().title() == null) {
            refuse("TITLE_MISSING", "Indiquez l’intitulé du poste.", "header.title");
        }
        plain(sheet.header().title(), "header.title");
        plain(sheet.identification().title(), "identification.title");
    }

    private void plain(@Nullable String title, String field) {
        if (title == null) {
            return;
        }
        if (TAG.matcher(title).find()) {
            refuse("TITLE_HTML", "L’intitulé du poste ne peut pas contenir de balises HTML (« < » et « > »).", field);
        }
        if (title.length() > TextLimits.TITLE) {
            refuse(
                    "TITLE_TOO_LONG",
                    "L’intitulé du poste ne peut pas dépasser " + TextLimits.TITLE + " caractères.",
                    field);
        }
        if (title.indexOf('\n') >= 0) {
            refuse("TITLE_MULTILINE", "L’intitulé du poste doit tenir sur une seule ligne.", field);
        }
    }

    private void reference(CaseReference reference, RecruitmentTerms terms) {
        String quoted = terms.reference();
        if (quoted != null && !quoted.equals(reference.value())) {
            refuse(
                    "REFERENCE_MISMATCH",
                    "La référence à rappeler par les candidats doit être celle du dossier : « " + reference + " ».",
                    "terms.reference");
        }
    }

    private void terms(RecruitmentTerms terms, @Nullable LocalDate startBefore) {
        Integer months = terms.durationMonths();
        if (months != null && (months < 1 || months > MAX_DURATION_MONTHS)) {
            refuse("DURATION_OUT_OF_RANGE", "La durée doit être comprise entre 1 et 72 mois.", "terms.durationMonths");
        }
        LocalDate start = terms.startsOn();
        if (start != null && start.isBefore(today) && !start.equals(startBefore)) {
            refuse("START_IN_THE_PAST", "La date de prise de poste ne peut pas être passée.", "terms.startsOn");
        }
        if (start != null && terms.asSoonAsPossible()) {
            refuse(
                    "START_AMBIGUOUS",
                    "Choisissez une date de prise de poste ou « dès que possible », pas les deux.",
                    "terms.asSoonAsPossible");
        }
        notNegative(terms.annualLeaveDays(), "terms.annualLeaveDays");
        BigDecimal rtt = terms.rttDaysPerMonth();
        notNegative(rtt == null ? null : rtt.signum(), "terms.rttDaysPerMonth");
    }

    private void counts(JobDescription sheet) {
        Integer openings = sheet.header().openings();
        if (openings != null && openings < 1) {
            refuse("OPENINGS_OUT_OF_RANGE", "Le nombre de postes à pourvoir est d’au moins un.", "header.openings");
        }
        notNegative(sheet.employer().areaKm2(), "employer.areaKm2");
        notNegative(sheet.employer().municipalities(), "employer.municipalities");
        notNegative(sheet.employer().approximateHeadcount(), "employer.approximateHeadcount");
        BigDecimal inhabitants = sheet.employer().inhabitantsMillions();
        notNegative(inhabitants == null ? null : inhabitants.signum(), "employer.inhabitantsMillions");
        team(sheet.position().managedTeam(), "position.managedTeam.");
        team(sheet.position().directorateTeam(), "position.directorateTeam.");
    }

    private void team(TeamCounts team, String path) {
        notNegative(team.total(), path + "total");
        notNegative(team.categoryA(), path + "categoryA");
        notNegative(team.categoryB(), path + "categoryB");
        notNegative(team.categoryC(), path + "categoryC");
        notNegative(team.apprentices(), path + "apprentices");
    }

    private void experience(AccessConditions conditions) {
        Integer least = conditions.experienceMinYears();
        Integer most = conditions.experienceMaxYears();
        notNegative(least, "accessConditions.experienceMinYears");
        notNegative(most, "accessConditions.experienceMaxYears");
        if (least != null && most != null && least > most) {
            refuse(
                    "EXPERIENCE_RANGE_REVERSED",
                    "L’expérience minimale ne peut pas dépasser l’expérience maximale.",
                    "accessConditions.experienceMinYears");
        }
    }

    private void legal(LegalFacts legal) {
        Integer share = legal.workingTimePercent();
        if (share != null && (share < 1 || share > 100)) {
            refuse("WORKING_TIME_OUT_OF_RANGE", "Le temps de travail va de 1 à 100 %.", "legal.workingTimePercent");
        }
        LocalDate from = legal.publishesOn();
        LocalDate until = legal.closesOn();
        if (from != null && until != null && until.isBefore(from)) {
            refuse(
                    "CLOSING_BEFORE_PUBLICATION",
                    "La date limite de candidature ne peut pas précéder la publication.",
                    "legal.closesOn");
        }
    }

    private void contact(Contact contact) {
        String email = contact.email();
        if (email != null && !EMAIL.matcher(email).matches()) {
            refuse("EMAIL_INVALID", "L’adresse électronique du contact n’est pas valide.", "contact.email");
        }
    }

    private void notNegative(@Nullable Integer count, String field) {
        if (count != null && count < 0) {
            refuse("COUNT_NEGATIVE", "Un nombre ne peut pas être négatif.", field);
        }
    }

    private void refuse(String code, String sentence, String field) {
        faults.add(Refusal.of(code, sentence, field));
    }
}
