package fr.metropole.recruitment.access.process;

import fr.metropole.recruitment.access.Groups;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.springframework.stereotype.Component;

/** Creates groups and accounts that are missing; never changes one that is there. */
@Component
class AccountRegister {

    private final IdentityService identity;
    private final ProcessEngineConfigurationImpl engine;

    AccountRegister(ProcessEngine engine) {
        this.identity = engine.getIdentityService();
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    void createGroups() {
        Groups.all().forEach((id, label) -> {
            if (identity.createGroupQuery().groupId(id).count() == 0) {
                Group group = identity.newGroup(id);
                group.setName(label);
                group.setType(Groups.ADMIN.equals(id) ? "SYSTEM" : "WORKFLOW");
                identity.saveGroup(group);
            }
        });
    }

    void createIfMissing(NewAccount account, String password) {
        if (identity.createUserQuery().userId(account.userId()).count() > 0) {
            return;
        }
        User user = identity.newUser(account.userId());
        user.setFirstName(account.firstName());
        user.setLastName(account.lastName());
        user.setPassword(password);
        identity.saveUser(user);
        account.groups().forEach(group -> identity.createMembership(account.userId(), group));
    }

    boolean isEmpty() {
        return identity.createUserQuery().count() == 0;
    }

    /** Compares without counting as an attempt to sign in, which would lock the account. */
    boolean hasPassword(String userId, String password) {
        return engine.getCommandExecutorTxRequired().execute(command -> {
            UserEntity user = command.getReadOnlyIdentityProvider().findUserById(userId) instanceof UserEntity found
                    ? found
                    : null;
            return user != null
                    && engine.getPasswordManager()
                            .check(EncryptionUtil.saltPassword(password, user.getSalt()), user.getPassword());
        });
    }
}
