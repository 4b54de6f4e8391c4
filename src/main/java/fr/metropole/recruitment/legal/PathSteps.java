package fr.metropole.recruitment.legal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells a ruling as the steps that people will go through, from the request to the end of the contract. */
public final class PathSteps {

    private static final String HR = "ressources humaines";
    private static final Map<String, String> OPINIONS = Map.of(
            "N+2", "Avis du N+2",
            "DGA", "Avis du DGA",
            "RH", "Contrôle de la demande",
            "finances", "Visa budgétaire",
            "DGS", "Arbitrage");

    private final Ruling.Allowed ruling;
    private final List<PathStep> steps = new ArrayList<>();

    private PathSteps(Ruling.Allowed ruling) {
        this.ruling = ruling;
    }

    /** The steps under one ruling, in their order. */
    public static List<PathStep> of(Ruling.Allowed ruling) {
        PathSteps path = new PathSteps(ruling);
        path.approval();
        path.notice();
        path.selection();
        path.act();
        path.completion();
        return List.copyOf(path.steps);
    }

    /** The steps that are the same whatever the unknown facts turn out to be. */
    public static List<PathStep> common(LegalPath path) {
        if (path.allowed().isEmpty() || path.allowed().size() < path.possible().size()) {
            return List.of();
        }
        List<PathStep> common = new ArrayList<>(of(path.allowed().get(0)));
        path.allowed().forEach(ruling -> common.retainAll(of(ruling)));
        return List.copyOf(common);
    }

    private void approval() {
        add("Demande de recrutement", "demandeur", null, List.of("fiche de poste", "justification du besoin"), "");
        ruling.approval()
                .approvals()
                .forEach(by -> add(OPINIONS.getOrDefault(by, "Avis : " + by), by, null, List.of(), ""));
        if (ruling.approval().deliberation()) {
            add(
                    "Délibération du conseil",
                    "service des assemblées, conseil",
                    "avant toute publication",
                    List.of("délibération", "preuve de sa transmission"),
                    TableWords.APPROVAL_CHAIN);
        }
    }

    private void notice() {
        if (ruling.publication().declaration()) {
            add(
                    "Déclaration au centre de gestion (DVE)",
                    HR,
                    "avant la publication",
                    List.of("numéro de déclaration, cité dans l’acte"),
                    TableWords.PUBLICATION_RULES);
        }
        String where = ruling.publication().portal() ? "espace numérique commun" : "site de l’établissement";
        add(
                "Publication de l’avis : " + where,
                HR,
                "candidatures ouvertes : "
                        + PeriodWords.of(ruling.publication().minimumApplicationPeriod(), "aucun délai minimal"),
                List.of("avis", "fiche de poste", "preuve de publication"),
                TableWords.PUBLICATION_RULES);
        add("Accusé de réception et recevabilité", HR, null, List.of("accusé de réception"), "");
    }

    private void selection() {
        if (ruling.unsuccessfulSearch()) {
            add(
                    "Constat infructueux, avant tout examen d’un non-fonctionnaire",
                    HR,
                    "après l’examen des fonctionnaires",
                    List.of("constat signé, motifs pour chaque fonctionnaire"),
                    TableWords.LEGAL_BASIS);
        }
        Integer interviewers = ruling.selection().minimumInterviewers();
        add(
                "Entretiens",
                interviewers == null
                        ? "jury fixé par la procédure interne"
                        : interviewers == 0
                                ? "facultatifs ; un recruteur conseillé"
                                : interviewers + " recruteur" + (interviewers > 1 ? "s" : "") + " au moins",
                null,
                List.of("grille de chaque recruteur"),
                TableWords.PANEL_RULES);
        if (ruling.selection().assessmentDocument()) {
            add(
                    "Document d’appréciation",
                    HR,
                    "avant le choix",
                    List.of("document d’appréciation"),
                    TableWords.PANEL_RULES);
        }
        add("Choix du candidat", "directeur", null, List.of("motif du choix"), "");
    }

    private void act() {
        boolean order = ruling.act().equals("ARRETE");
        String longest = ruling.maximumMonths() == null ? null : "durée : " + ruling.maximumMonths() + " mois au plus";
        add(
                order ? "Arrêté de nomination" : "Contrat",
                ruling.approval().signatory(),
                longest,
                List.of(order ? "arrêté" : "contrat, motif et fondement précis"),
                TableWords.LEGAL_BASIS);
        if (ruling.approval().legalityControl()) {
            add(
                    "Transmission au contrôle de légalité",
                    HR,
                    "dans les 15 jours de la signature, avant la prise de poste",
                    List.of("accusé de transmission"),
                    TableWords.APPROVAL_CHAIN);
        }
    }

    private void completion() {
        add("Réponse à chaque candidat", HR, "avant la clôture", List.of("lettre de réponse"), "");
        if (ruling.trialPeriodMax() != null) {
            add(
                    "Prise de poste et période d’essai",
                    "N+1",
                    "essai : " + PeriodWords.of(ruling.trialPeriodMax(), "") + " au plus",
                    List.of(),
                    TableWords.TRIAL_PERIOD);
        } else {
            add("Prise de poste", "N+1", null, List.of(), "");
        }
        if (ruling.renewalNotice() != null) {
            add(
                    "Intention de renouveler ou non",
                    HR,
                    PeriodWords.of(ruling.renewalNotice(), "") + " avant le terme",
                    List.of("lettre à l’agent"),
                    TableWords.RENEWAL_NOTICE);
        }
    }

    private void add(String title, String who, @Nullable String deadline, List<String> documents, String decision) {
        List<String> articles = ruling.rows().stream()
                .filter(row -> row.decision().equals(decision))
                .flatMap(row -> row.articles().stream())
                .toList();
        steps.add(new PathStep(title, who, deadline, documents, articles));
    }
}
