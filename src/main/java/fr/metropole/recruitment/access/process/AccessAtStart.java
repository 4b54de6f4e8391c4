package fr.metropole.recruitment.access.process;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Prepares accounts and rights when the engine is there and before the first request, in this order. */
@Component
class AccessAtStart implements SmartInitializingSingleton {

    private final AccountsAtStart accounts;
    private final GrantsAtStart grants;
    private final TasklistFilters filters;

    AccessAtStart(AccountsAtStart accounts, GrantsAtStart grants, TasklistFilters filters) {
        this.accounts = accounts;
        this.grants = grants;
        this.filters = filters;
    }

    @Override
    public void afterSingletonsInstantiated() {
        accounts.prepare();
        grants.prepare(DefinitionGrants.all());
        grants.prepare(filters.prepare());
    }
}
