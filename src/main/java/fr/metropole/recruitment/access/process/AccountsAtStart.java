package fr.metropole.recruitment.access.process;

import fr.metropole.recruitment.access.Groups;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * The accounts that a start leaves behind: those of the demonstration in its profile; elsewhere the first administrator,
 * and the refusal to serve with a password that everybody knows.
 */
@Component
class AccountsAtStart {

    private final AccountRegister register;
    private final Environment environment;

    AccountsAtStart(AccountRegister register, Environment environment) {
        this.register = register;
        this.environment = environment;
    }

    /** @throws IllegalStateException outside the demonstration, while an account has the password of the demonstration */
    void prepare() {
        register.createGroups();
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            DemoAccounts.ALL.forEach(account -> register.createIfMissing(account, DemoAccounts.PASSWORD));
            return;
        }
        refuseDemoPasswords();
        createFirstAdministrator();
    }

    private void refuseDemoPasswords() {
        List<String> open = DemoAccounts.ALL.stream()
                .map(NewAccount::userId)
                .filter(user -> register.hasPassword(user, DemoAccounts.PASSWORD))
                .toList();
        if (!open.isEmpty()) {
            throw new IllegalStateException("Démarrage refusé : des comptes de démonstration gardent leur mot de passe"
                    + " connu de tous. Changez-le ou supprimez ces comptes : " + String.join(", ", open));
        }
    }

    private void createFirstAdministrator() {
        String user = environment.getProperty("ADMIN_USER", "");
        String password = environment.getProperty("ADMIN_PASSWORD", "");
        if (!user.isBlank() && !password.isBlank() && register.isEmpty()) {
            if (DemoAccounts.PASSWORD.equals(password)) {
                throw new IllegalStateException(
                        "Démarrage refusé : ADMIN_PASSWORD est le mot de passe de démonstration.");
            }
            register.createIfMissing(
                    new NewAccount(user, "Administrateur", "technique", List.of(Groups.ADMIN)), password);
        }
    }
}
