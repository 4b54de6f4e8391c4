package fr.metropole.recruitment.access.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.springframework.stereotype.Component;

/** Makes the rows of the {@link DefinitionGrants} say what the list says: adds, widens and narrows at each start. */
@Component
class GrantsAtStart {

    private final AuthorizationService authorizations;

    GrantsAtStart(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void prepare(List<Grant> grants) {
        Map<String, Authorization> existing = existing();
        merged(grants).values().forEach(grant -> write(grant, existing.get(grant.key())));
    }

    private void write(Grant grant, @org.jspecify.annotations.Nullable Authorization before) {
        Authorization row =
                before == null ? authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT) : before;
        int bits = before == null ? -1 : ((AuthorizationEntity) before).getPermissions();
        row.setGroupId(grant.group());
        row.setResource(grant.resource());
        row.setResourceId(grant.id());
        row.setPermissions(grant.permissions().toArray(Permission[]::new));
        if (((AuthorizationEntity) row).getPermissions() != bits) {
            authorizations.saveAuthorization(row);
        }
    }

    private Map<String, Authorization> existing() {
        Map<String, Authorization> rows = new LinkedHashMap<>();
        authorizations.createAuthorizationQuery().authorizationType(Authorization.AUTH_TYPE_GRANT).list().stream()
                .filter(row -> row.getGroupId() != null)
                .forEach(row ->
                        rows.put(row.getGroupId() + '/' + row.getResourceType() + '/' + row.getResourceId(), row));
        return rows;
    }

    private static Map<String, Grant> merged(List<Grant> grants) {
        Map<String, Grant> merged = new LinkedHashMap<>();
        grants.forEach(grant -> merged.merge(grant.key(), grant, GrantsAtStart::both));
        return merged;
    }

    private static Grant both(Grant one, Grant other) {
        List<Permission> permissions = new ArrayList<>(one.permissions());
        permissions.addAll(other.permissions());
        return new Grant(one.group(), one.resource(), one.id(), permissions);
    }
}
