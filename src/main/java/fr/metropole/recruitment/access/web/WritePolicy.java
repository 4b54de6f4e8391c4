package fr.metropole.recruitment.access.web;

import static fr.metropole.recruitment.access.web.WriteRule.everybody;
import static fr.metropole.recruitment.access.web.WriteRule.nobody;
import static fr.metropole.recruitment.access.web.WriteRule.only;

import fr.metropole.recruitment.access.Groups;
import fr.metropole.recruitment.core.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which writing calls the engine's REST interface takes, from whom. The first line that matches decides; what no line names
 * is left to the technical administration. Who may work on which task is not said here but by the engine itself.
 */
final class WritePolicy {

    private static final Refusal NO_COMMENTS = Refusal.forbidden(
            "COMMENT_NOT_HERE",
            "Les commentaires et pièces jointes ne se déposent pas ici : écrivez votre avis dans le formulaire de la"
                    + " tâche, et joignez les documents à la page du dossier.");
    private static final Refusal NO_VARIABLES = Refusal.forbidden(
            "VARIABLES_NOT_HERE", "Les données d’un dossier ne se modifient que par le formulaire d’une tâche.");
    private static final Refusal NO_DELEGATION = Refusal.forbidden(
            "DELEGATION_NOT_ALLOWED",
            "Une tâche ne se délègue pas : la suppléance se déclare dans l’organisation, ou la direction des ressources"
                    + " humaines confie la tâche à une autre personne.");
    private static final Refusal NOT_BY_HAND = Refusal.forbidden(
            "TASK_NOT_CHANGED_BY_HAND",
            "Les tâches naissent de la procédure, avec leurs échéances : elles ne se créent, ne se modifient et ne se"
                    + " suppriment pas à la main.");
    private static final Refusal NOT_STARTED_HERE = Refusal.forbidden(
            "START_NOT_ALLOWED",
            "Seul le processus de recrutement s’ouvre à la main, par l’encadrement ou les ressources humaines.");
    private static final Refusal DELIVERED = Refusal.forbidden(
            "DEPLOYMENT_NOT_HERE",
            "Les modèles sont livrés avec l’application, dont ils ne peuvent se séparer : ils ne se déploient et ne se"
                    + " retirent pas à distance.");
    private static final Refusal KEPT = Refusal.forbidden(
            "CASE_NOT_DELETED",
            "Un dossier ne se supprime pas : les ressources humaines l’abandonnent, chaque candidat reçoit sa réponse,"
                    + " et l’histoire du dossier se conserve.");
    private static final Refusal NOT_YOURS_TO_GIVE = Refusal.forbidden(
            "TASK_NOT_YOURS_TO_GIVE",
            "Seule la direction des ressources humaines peut confier une tâche à une autre personne.");
    private static final Refusal READ_ONLY =
            Refusal.forbidden("READ_ONLY", "L’audit consulte tout et ne modifie rien.");
    private static final Refusal TECHNICAL =
            Refusal.forbidden("OPERATION_NOT_ALLOWED", "Cette opération est réservée à l’administration technique.");

    private static final Set<String> STARTERS = Set.of(Groups.MANAGERS, Groups.HR);
    private static final Set<String> ASSIGNERS = Set.of(Groups.HEAD_OF_HR, Groups.ADMIN);

    private static final String CASE_QUERIES =
            "task|process-instance|execution|variable-instance|event-subscription|job"
                    + "|incident|external-task|process-definition|decision-definition|deployment|job-definition|batch|filter"
                    + "|group";

    /** Questions that are posted because they are long. */
    private static final List<WriteRule> QUERIES = List.of(
            everybody("POST (" + CASE_QUERIES + ")(/count)?"),
            everybody("POST history/[a-z-]+(/count)?"),
            everybody("POST filter/[^/]+/(list|count|singleResult)"));

    private static final List<WriteRule> FREE_TEXT = List.of(
            nobody("[A-Z]+ (.+/)?(comment|attachment)(/.*)?", NO_COMMENTS),
            nobody("[A-Z]+ .*(set|clear)-annotation.*", NO_COMMENTS),
            nobody("[A-Z]+ incident/[^/]+/annotation", NO_COMMENTS),
            nobody("[A-Z]+ .*(variables|localVariables|variables-async)(/.*)?", NO_VARIABLES),
            nobody("DELETE history/variable-instance/.*", NO_VARIABLES));

    private static final List<WriteRule> TASKS = List.of(
            everybody("POST task/[^/]+/(claim|unclaim|complete|submit-form)"),
            only(ASSIGNERS, "POST task/[^/]+/(assignee|identity-links(/delete)?)", NOT_YOURS_TO_GIVE),
            nobody("POST task/[^/]+/(delegate|resolve)", NO_DELEGATION),
            nobody("[A-Z]+ task(/.*)?", NOT_BY_HAND));

    private static final List<WriteRule> STARTS = List.of(
            only(STARTERS, "POST process-definition/(key/hiring|hiring:[^/]+)/(start|submit-form)", NOT_STARTED_HERE),
            nobody("POST process-definition/.*(start|submit-form|restart|restart-async)", NOT_STARTED_HERE));

    private static final List<WriteRule> MODELS = List.of(
            nobody("[A-Z]+ deployment/.*", DELIVERED),
            nobody("DELETE (process-definition|decision-definition)/.*", DELIVERED));

    /** Who deletes a case leaves its candidates without an answer, and its history without its evidence. */
    private static final List<WriteRule> CASES = List.of(
            nobody("DELETE (history/)?process-instance/.*", KEPT),
            nobody("POST (history/)?process-instance/(delete|delete-historic-query-based|set-removal-time)", KEPT));

    private static final WriteRule REST = only(Set.of(Groups.ADMIN), ".*", TECHNICAL);

    private WritePolicy() {}

    /** @return why the call is refused, or nothing when it may pass to the engine */
    static Optional<Refusal> refusal(String method, String path, String person, Set<String> groups) {
        if (isQuery(method, path) || isOwnPassword(method, path, person)) {
            return Optional.empty();
        }
        WriteRule rule = firstOf(method, path);
        if (groups.contains(Groups.AUDITORS)) {
            return Optional.of(rule.groups().isEmpty() && rule.refusal() != null ? rule.refusal() : READ_ONLY);
        }
        return rule.allows(groups) ? Optional.empty() : Optional.ofNullable(rule.refusal());
    }

    private static boolean isQuery(String method, String path) {
        return QUERIES.stream().anyMatch(query -> query.matches(method, path));
    }

    private static boolean isOwnPassword(String method, String path, String person) {
        return method.equals("PUT") && path.equals("user/" + person + "/credentials");
    }

    private static WriteRule firstOf(String method, String path) {
        return List.of(FREE_TEXT, TASKS, STARTS, MODELS, CASES).stream()
                .flatMap(List::stream)
                .filter(rule -> rule.matches(method, path))
                .findFirst()
                .orElse(REST);
    }
}
