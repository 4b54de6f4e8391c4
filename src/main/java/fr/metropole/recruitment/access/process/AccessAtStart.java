package fr.metropole.recruitment.access.process;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Prepares accounts and rights when the engine is there and before the first request, in this order. */
@Component
class AccessAtStart implements SmartInitializingSingleton {

    private final AccountsAtStart accounts;

    AccessAtStart(AccountsAtStart accounts) {
        this.accounts = accounts;
    }

    @Override
    public void afterSingletonsInstantiated() {
        accounts.prepare();
    }
}
