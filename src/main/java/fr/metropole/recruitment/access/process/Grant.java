package fr.metropole.recruitment.access.process;

import java.util.List;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/**
 * What one group may do.
 *
 * @param group id
 * @param resource kind of thing
 * @param id which one, {@code *} for all
 * @param permissions what it may do with it
 */
record Grant(String group, Resource resource, String id, List<Permission> permissions) {

    Grant(String group, Resource resource, String id, Permission... permissions) {
        this(group, resource, id, List.of(permissions));
    }

    /** Grants of one group on one thing are one row in the engine. */
    String key() {
        return group + '/' + resource.resourceType() + '/' + id;
    }
}
