package fr.metropole.recruitment.legal.web;

import fr.metropole.recruitment.legal.FiredRow;
import fr.metropole.recruitment.legal.PathStep;
import fr.metropole.recruitment.legal.PathSteps;
import fr.metropole.recruitment.legal.PeriodWords;
import fr.metropole.recruitment.legal.Ruling.Allowed;
import java.util.ArrayList;
import java.util.List;

/**
 * One ruling as the page tells it.
 *
 * @param title legal basis
 * @param facts what follows, label and value
 * @param steps the path
 * @param rows the rows of the tables that say so
 */
record ShownRuling(
        String title, String rule, List<LawQuestion.Choice> facts, List<PathStep> steps, List<FiredRow> rows) {

    static ShownRuling of(Allowed ruling) {
        return new ShownRuling(
                "CGFP " + ruling.basis(), ruling.rule(), facts(ruling), PathSteps.of(ruling), ruling.rows());
    }

    private static List<LawQuestion.Choice> facts(Allowed ruling) {
        List<LawQuestion.Choice> facts = new ArrayList<>();
        add(facts, "Acte", act(ruling.act()) + ", emploi " + ruling.postKind());
        add(facts, "Articles", String.join(" ; ", ruling.rows().get(0).articles()));
        add(facts, "Signataire", ruling.approval().signatory());
        add(
                facts,
                "Durée maximale",
                ruling.maximumMonths() == null ? "non limitée en mois" : ruling.maximumMonths() + " mois");
        add(facts, "Renouvellement", ruling.renewalCap());
        add(facts, "Déclaration (DVE)", duty(ruling.publication().declaration()));
        add(facts, "Espace numérique commun", duty(ruling.publication().portal()));
        add(
                facts,
                "Délai de candidature",
                PeriodWords.of(ruling.publication().minimumApplicationPeriod(), "aucun minimum"));
        add(facts, "Constat infructueux", duty(ruling.unsuccessfulSearch()));
        add(facts, "Délibération du conseil", duty(ruling.approval().deliberation()));
        Integer interviewers = ruling.selection().minimumInterviewers();
        add(facts, "Recruteurs au moins", interviewers == null ? "procédure interne" : String.valueOf(interviewers));
        add(facts, "Document d’appréciation", duty(ruling.selection().assessmentDocument()));
        add(facts, "Contrôle de légalité", duty(ruling.approval().legalityControl()));
        add(facts, "Période d’essai au plus", PeriodWords.of(ruling.trialPeriodMax(), "aucune"));
        add(facts, "Prévenance avant le terme", PeriodWords.of(ruling.renewalNotice(), "sans objet"));
        return List.copyOf(facts);
    }

    private static void add(List<LawQuestion.Choice> facts, String label, String value) {
        facts.add(new LawQuestion.Choice(value, label));
    }

    private static String duty(boolean compulsory) {
        return compulsory ? "oui, obligatoire" : "non";
    }

    private static String act(String code) {
        return switch (code) {
            case "ARRETE" -> "arrêté de nomination";
            case "CONTRAT_CDI" -> "contrat à durée indéterminée";
            case "CONTRAT_PROJET" -> "contrat de projet";
            default -> "contrat à durée déterminée";
        };
    }
}
