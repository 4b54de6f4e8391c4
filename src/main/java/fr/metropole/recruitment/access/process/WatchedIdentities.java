package fr.metropole.recruitment.access.process;

import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.WritableIdentityProvider;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/** The engine's identity store, which forgets what was remembered of an account as soon as the account changes. */
final class WatchedIdentities extends DbIdentityServiceProvider {

    private final AccountCache cache;

    private WatchedIdentities(AccountCache cache) {
        this.cache = cache;
    }

    /** Hands this store to the engine, for reading ({@code readable}) or for writing. */
    record Factory(AccountCache cache, Class<?> type) implements SessionFactory {

        static Factory writing(AccountCache cache) {
            return new Factory(cache, WritableIdentityProvider.class);
        }

        @Override
        public Class<?> getSessionType() {
            return type;
        }

        @Override
        public Session openSession() {
            return new WatchedIdentities(cache);
        }
    }

    @Override
    public IdentityOperationResult saveUser(User user) {
        forgetAfterCommit(user.getId());
        return super.saveUser(user);
    }

    @Override
    public IdentityOperationResult deleteUser(String userId) {
        forgetAfterCommit(userId);
        return super.deleteUser(userId);
    }

    @Override
    public IdentityOperationResult createMembership(String userId, String groupId) {
        forgetAfterCommit(userId);
        return super.createMembership(userId, groupId);
    }

    @Override
    public IdentityOperationResult deleteMembership(String userId, String groupId) {
        forgetAfterCommit(userId);
        return super.deleteMembership(userId, groupId);
    }

    private void forgetAfterCommit(String userId) {
        Context.getCommandContext()
                .getTransactionContext()
                .addTransactionListener(TransactionState.COMMITTED, command -> cache.drop(userId));
    }
}
