package fr.metropole.recruitment.jobdescription;

import fr.metropole.recruitment.jobdescription.SheetField.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every field of the job description in the order of the sheet. */
public final class SheetFields {

    private static final List<SheetField> ALL = new ArrayList<>();

    static {
        in(SheetSection.NEED, Kind.NEED, "header.need", "Nature du besoin");
        in(SheetSection.NEED, Kind.TEXT, "header.motive", "Motif du besoin");
        in(SheetSection.NEED, Kind.LINE, "header.title", "Intitulé de l’annonce");
        in(SheetSection.NEED, Kind.NUMBER, "header.openings", "Postes à pourvoir");

        in(SheetSection.EMPLOYER, Kind.TEXT, "employer.text", "Présentation");
        in(SheetSection.EMPLOYER, Kind.LINE, "employer.legalForm", "Statut de l’employeur");
        in(SheetSection.EMPLOYER, Kind.DATE, "employer.createdOn", "Création de l’employeur");
        in(SheetSection.EMPLOYER, Kind.NUMBER, "employer.areaKm2", "Superficie (km²)");
        in(SheetSection.EMPLOYER, Kind.NUMBER, "employer.municipalities", "Communes");
        in(SheetSection.EMPLOYER, Kind.DECIMAL, "employer.inhabitantsMillions", "Habitants (millions)");
        in(SheetSection.EMPLOYER, Kind.LINES, "employer.masterPlans", "Schémas directeurs");
        in(SheetSection.EMPLOYER, Kind.LINES, "employer.policies", "Politiques conduites");
        in(SheetSection.EMPLOYER, Kind.TEXT, "employer.organisation", "Organisation");
        in(SheetSection.EMPLOYER, Kind.NUMBER, "employer.approximateHeadcount", "Effectif approximatif");

        in(SheetSection.IDENTIFICATION, Kind.LINE, "identification.title", "Intitulé du poste");
        in(SheetSection.IDENTIFICATION, Kind.CATEGORY, "identification.category", "Catégorie");
        in(SheetSection.IDENTIFICATION, Kind.LINE, "identification.sector", "Filière");
        in(SheetSection.IDENTIFICATION, Kind.LINE, "identification.employmentFramework", "Cadre d’emplois");
        in(SheetSection.IDENTIFICATION, Kind.LINES, "identification.grades", "Grades");
        in(SheetSection.IDENTIFICATION, Kind.LINE, "identification.directorate", "Direction");
        in(SheetSection.IDENTIFICATION, Kind.LINE, "identification.deputyDirectorate", "Direction générale adjointe");
        in(SheetSection.IDENTIFICATION, Kind.TEXT, "identification.purpose", "Finalité du poste");
        in(SheetSection.IDENTIFICATION, Kind.LINE, "identification.positionNumber", "Numéro du poste");
        in(SheetSection.IDENTIFICATION, Kind.DATE, "identification.sheetDate", "Date de la fiche");

        in(SheetSection.POSITION, Kind.LINE, "position.nPlusOneTitle", "N+1 (fonction)");
        in(SheetSection.POSITION, Kind.LINE, "position.nPlusTwoTitle", "N+2 (fonction)");
        in(SheetSection.POSITION, Kind.LINES, "position.services", "Services de la direction");
        in(SheetSection.POSITION, Kind.LINES, "position.directorateMissions", "Missions de la direction");
        in(SheetSection.POSITION, Kind.LINES, "position.serviceAxes", "Axes de travail du service");
        team("position.managedTeam.", "Équipe encadrée");
        team("position.directorateTeam.", "Équipe de la direction");
        in(SheetSection.POSITION, Kind.LINES, "position.relations", "Relations de travail");

        in(SheetSection.CONTEXT, Kind.TEXT, "context", "Contexte du poste");
        in(SheetSection.MAIN_ACTIVITIES, Kind.BLOCKS, "mainActivities", "Activités principales");
        in(SheetSection.DETAILED_ACTIVITIES, Kind.AXES, "detailedAxes", "Activités détaillées");
        in(SheetSection.KNOWLEDGE, Kind.LINES, "knowledge.knowledge", "Savoirs");
        in(SheetSection.KNOWLEDGE, Kind.LINES, "knowledge.knowHow", "Savoir-faire");
        in(SheetSection.KNOWLEDGE, Kind.LINES, "knowledge.interpersonalSkills", "Savoir-être");
        in(SheetSection.KNOWLEDGE, Kind.LINES, "knowledge.mixed", "Connaissances, savoir-faire et qualités");
        in(SheetSection.EVOLUTION, Kind.TEXT, "evolution", "Évolution du poste");
        in(SheetSection.INTERFACES, Kind.LINES, "interfaces.internal", "Interfaces internes");
        in(SheetSection.INTERFACES, Kind.LINES, "interfaces.external", "Interfaces externes");
        in(SheetSection.SUCCESS, Kind.LINES, "successFactors", "Facteurs clés de succès");
        in(SheetSection.CONDITIONS, Kind.LINE, "accessConditions.educationLevel", "Niveau d’étude");
        in(SheetSection.CONDITIONS, Kind.LINES, "accessConditions.trainings", "Formations");
        in(SheetSection.CONDITIONS, Kind.NUMBER, "accessConditions.experienceMinYears", "Expérience minimale (ans)");
        in(SheetSection.CONDITIONS, Kind.NUMBER, "accessConditions.experienceMaxYears", "Expérience maximale (ans)");

        in(SheetSection.TERMS, Kind.ROUTE, "terms.route", "Voie de recrutement");
        in(SheetSection.TERMS, Kind.NUMBER, "terms.durationMonths", "Durée (mois)");
        in(SheetSection.TERMS, Kind.DATE, "terms.startsOn", "Prise de poste");
        in(SheetSection.TERMS, Kind.YES_NO, "terms.asSoonAsPossible", "Prise de poste dès que possible");
        in(SheetSection.TERMS, Kind.LINE, "terms.period", "Période");
        in(SheetSection.TERMS, Kind.LINES, "terms.documents", "Pièces à envoyer");
        in(SheetSection.TERMS, Kind.CHANNEL, "terms.channel", "Envoi de la candidature");
        in(SheetSection.TERMS, Kind.LINE, "terms.address", "Adresse d’envoi");
        in(SheetSection.TERMS, Kind.LINE, "terms.reference", "Référence");
        in(SheetSection.TERMS, Kind.YES_NO, "terms.referenceRequired", "Référence à rappeler obligatoirement");
        in(SheetSection.TERMS, Kind.LINES, "terms.constraints", "Sujétions");
        in(SheetSection.TERMS, Kind.NUMBER, "terms.annualLeaveDays", "Congés annuels (jours)");
        in(SheetSection.TERMS, Kind.DECIMAL, "terms.rttDaysPerMonth", "RTT par mois (jours)");
        in(SheetSection.ACCESS, Kind.LINE, "access.address", "Adresse");
        in(SheetSection.ACCESS, Kind.LINES, "access.transports", "Transports");
        in(SheetSection.CONTACT, Kind.LINE, "contact.role", "Fonction du contact");
        in(SheetSection.CONTACT, Kind.LINE, "contact.email", "Courriel du contact");

        in(SheetSection.LEGAL, Kind.DATE, "legal.closesOn", "Date limite de candidature");
        in(SheetSection.LEGAL, Kind.DATE, "legal.publishesOn", "Date de publication");
        in(SheetSection.LEGAL, Kind.LINE, "legal.legalBasis", "Fondement juridique");
        in(SheetSection.LEGAL, Kind.LINE, "legal.vacancyReason", "Motif de vacance");
        in(SheetSection.LEGAL, Kind.LINE, "legal.declarationNumber", "Numéro de déclaration (DVE)");
        in(SheetSection.LEGAL, Kind.LINE, "legal.workplace", "Lieu de travail");
        in(SheetSection.LEGAL, Kind.LINE, "legal.jobFamily", "Famille de métiers");
        in(SheetSection.LEGAL, Kind.LINE, "legal.occupation", "Métier");
        in(SheetSection.LEGAL, Kind.NUMBER, "legal.workingTimePercent", "Temps de travail (%)");
        in(SheetSection.LEGAL, Kind.LINE, "legal.teleworking", "Télétravail");
        in(SheetSection.LEGAL, Kind.LINE, "legal.indicativePay", "Rémunération indicative");
        in(SheetSection.LEGAL, Kind.LINE, "legal.deliberation.number", "Délibération (numéro)");
        in(SheetSection.LEGAL, Kind.DATE, "legal.deliberation.date", "Délibération (date)");
        in(SheetSection.LEGAL, Kind.LINE, "legal.absence.agentReference", "Agent remplacé (référence interne)");
        in(SheetSection.LEGAL, Kind.LINE, "legal.absence.reason", "Motif de l’absence");
        in(SheetSection.LEGAL, Kind.DATE, "legal.absence.endsOn", "Fin de l’absence");
        in(SheetSection.LEGAL, Kind.TEXT, "legal.privacyNotice", "Données personnelles");
        in(SheetSection.LEGAL, Kind.TEXT, "legal.equalityNotice", "Handicap et égalité d’accès");
    }

    private SheetFields() {}

    /** All fields. */
    public static List<SheetField> all() {
        return List.copyOf(ALL);
    }

    /** The fields of a section. */
    public static List<SheetField> of(SheetSection section) {
        return ALL.stream().filter(field -> field.section() == section).toList();
    }

    /** The field at a path. */
    public static Optional<SheetField> at(String path) {
        return ALL.stream().filter(field -> field.path().equals(path)).findFirst();
    }

    /** French name of a field, the path itself when there is no such field. */
    public static String label(String path) {
        return at(path).map(SheetField::label).orElse(path);
    }

    private static void team(String path, String label) {
        in(SheetSection.POSITION, Kind.NUMBER, path + "total", label + " (agents)");
        in(SheetSection.POSITION, Kind.NUMBER, path + "categoryA", label + ", catégorie A");
        in(SheetSection.POSITION, Kind.NUMBER, path + "categoryB", label + ", catégorie B");
        in(SheetSection.POSITION, Kind.NUMBER, path + "categoryC", label + ", catégorie C");
        in(SheetSection.POSITION, Kind.NUMBER, path + "apprentices", label + ", apprentis");
    }

    private static void in(SheetSection section, Kind kind, String path, String label) {
        ALL.add(new SheetField(path, label, section, kind));
    }
}
