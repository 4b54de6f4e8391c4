package fr.metropole.recruitment.access.process;

import fr.metropole.recruitment.access.Groups;
import fr.metropole.recruitment.process.ProcessVariables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The filters that people find in Tasklist: what is mine, what my group could take, what is late, all of HR. */
@Component
class TasklistFilters {

    /** All but the technical administration, which has no task of its own. */
    private static final List<String> AGENTS = Groups.all().keySet().stream()
            .filter(group -> !Groups.ADMIN.equals(group))
            .toList();

    private final FilterService filters;
    private final TaskService tasks;

    TasklistFilters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    /** Creates the missing ones and renews the words of the others. @return the grants that let the right groups see them */
    List<Grant> prepare() {
        List<Grant> grants = new ArrayList<>();
        grants.addAll(filter("Mes tâches", "Ce qui m’est confié", 10, mine(), AGENTS));
        grants.addAll(filter("Mon service", "Ce que mes groupes peuvent prendre", 20, ours(), AGENTS));
        grants.addAll(filter("En retard", "L’échéance est passée", 30, late(), AGENTS));
        grants.addAll(filter("RH", "Toutes les tâches de la DRH", 40, hr(), List.of(Groups.HR, Groups.AUDITORS)));
        grants.addAll(filter(
                "Toutes les tâches",
                "Tout ce qui est ouvert",
                50,
                all(),
                List.of(Groups.HR, Groups.AUDITORS, Groups.ADMIN)));
        return grants;
    }

    private TaskQuery mine() {
        return byDueDate().taskAssigneeExpression("${currentUser()}");
    }

    private TaskQuery ours() {
        return byDueDate().taskCandidateGroupInExpression("${currentUserGroups()}");
    }

    private TaskQuery late() {
        return byDueDate().dueBeforeExpression("${now()}");
    }

    private TaskQuery hr() {
        return byDueDate()
                .taskCandidateGroupIn(List.of(Groups.HR, Groups.HEAD_OF_HR))
                .includeAssignedTasks();
    }

    private TaskQuery all() {
        return byDueDate();
    }

    private TaskQuery byDueDate() {
        return tasks.createTaskQuery().active().orderByDueDate().asc();
    }

    private List<Grant> filter(String name, String description, int position, TaskQuery query, List<String> groups) {
        Filter before = filters.createTaskFilterQuery().filterName(name).singleResult();
        Map<String, Object> properties = properties(description, position);
        Filter filter = before == null ? filters.newTaskFilter(name).setQuery(query) : before;
        if (!properties.equals(filter.getProperties())) {
            filter = filters.saveFilter(filter.setProperties(properties));
        }
        String id = filter.getId();
        return groups.stream()
                .map(group -> new Grant(group, Resources.FILTER, id, Permissions.READ))
                .toList();
    }

    private static Map<String, Object> properties(String description, int position) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("description", description);
        properties.put("priority", position);
        properties.put("color", "#003189");
        properties.put("refresh", true);
        properties.put("showUndefinedVariable", false);
        properties.put("variables", variables());
        return properties;
    }

    /** Tasklist sets a colon behind each label; in French a space goes before it. */
    private static List<Map<String, String>> variables() {
        return List.of(
                Map.of("name", ProcessVariables.CASE_REFERENCE, "label", "Dossier\u00a0"),
                Map.of("name", ProcessVariables.APPLICATION_ID, "label", "Candidature\u00a0"));
    }
}
