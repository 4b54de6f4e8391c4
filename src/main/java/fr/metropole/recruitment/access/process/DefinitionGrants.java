package fr.metropole.recruitment.access.process;

import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_REQUIREMENTS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.GROUP;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.USER;

import fr.metropole.recruitment.access.Groups;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.SystemPermissions;

/**
 * What each group may do in the engine, by definition and never by instance or task. Tasks are not listed here: {@link
 * TaskRights} decides on them.
 */
final class DefinitionGrants {

    /** The only process that people start; all others are started by it or by a message. */
    static final String STARTED_BY_PEOPLE = "hiring";

    private static final String ALL = "*";

    private static final List<String> STARTERS = List.of(Groups.HR, Groups.MANAGERS);
    private static final List<String> READERS = List.of(Groups.HR, Groups.AUDITORS, Groups.ADMIN);

    /** Resources of technical administration; neither tasks nor starting a process are among them. */
    private static final List<Resources> TECHNICAL = List.of(
            Resources.AUTHORIZATION,
            Resources.BATCH,
            Resources.DASHBOARD,
            Resources.DEPLOYMENT,
            Resources.FILTER,
            Resources.GROUP,
            Resources.GROUP_MEMBERSHIP,
            Resources.HISTORIC_PROCESS_INSTANCE,
            Resources.OPERATION_LOG_CATEGORY,
            Resources.REPORT,
            Resources.TENANT,
            Resources.TENANT_MEMBERSHIP,
            Resources.USER);

    private DefinitionGrants() {}

    static List<Grant> all() {
        List<Grant> grants = new ArrayList<>();
        Groups.all().keySet().forEach(group -> everybody(group, grants));
        STARTERS.forEach(group -> starter(group, grants));
        READERS.forEach(group -> reader(group, grants));
        grants.add(new Grant(Groups.AUDITORS, APPLICATION, "cockpit", Permissions.ACCESS));
        administrator(grants);
        return grants;
    }

    private static void everybody(String group, List<Grant> grants) {
        grants.add(new Grant(group, APPLICATION, "tasklist", Permissions.ACCESS));
        grants.add(new Grant(group, APPLICATION, "welcome", Permissions.ACCESS));
        grants.add(new Grant(group, PROCESS_DEFINITION, ALL, ProcessDefinitionPermissions.READ));
        if (!Groups.ADMIN.equals(group)) {
            grants.add(new Grant(group, USER, ALL, Permissions.READ));
            grants.add(new Grant(group, GROUP, ALL, Permissions.READ));
        }
    }

    private static void starter(String group, List<Grant> grants) {
        grants.add(
                new Grant(group, PROCESS_DEFINITION, STARTED_BY_PEOPLE, ProcessDefinitionPermissions.CREATE_INSTANCE));
        grants.add(new Grant(group, PROCESS_INSTANCE, ALL, Permissions.CREATE));
    }

    private static void reader(String group, List<Grant> grants) {
        grants.add(new Grant(
                group,
                PROCESS_DEFINITION,
                ALL,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_HISTORY));
        for (Resource decision : List.of(DECISION_DEFINITION, DECISION_REQUIREMENTS_DEFINITION)) {
            grants.add(new Grant(group, decision, ALL, Permissions.READ));
        }
        grants.add(new Grant(group, DECISION_DEFINITION, ALL, Permissions.READ, Permissions.READ_HISTORY));
    }

    private static void administrator(List<Grant> grants) {
        TECHNICAL.forEach(resource -> grants.add(new Grant(Groups.ADMIN, resource, ALL, Permissions.ALL)));
        grants.add(new Grant(Groups.ADMIN, APPLICATION, ALL, Permissions.ALL));
        grants.add(new Grant(Groups.ADMIN, Resources.SYSTEM, ALL, SystemPermissions.ALL));
        grants.add(new Grant(
                Groups.ADMIN,
                PROCESS_DEFINITION,
                ALL,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.UPDATE,
                ProcessDefinitionPermissions.SUSPEND,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_HISTORY,
                ProcessDefinitionPermissions.UPDATE_INSTANCE,
                ProcessDefinitionPermissions.SUSPEND_INSTANCE,
                ProcessDefinitionPermissions.RETRY_JOB,
                ProcessDefinitionPermissions.DELETE_INSTANCE,
                ProcessDefinitionPermissions.MIGRATE_INSTANCE));
    }
}
