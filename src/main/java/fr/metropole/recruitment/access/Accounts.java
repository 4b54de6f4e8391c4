package fr.metropole.recruitment.access;

import fr.metropole.recruitment.core.PersonId;
import java.util.Optional;
import java.util.Set;

/** The accounts of the agents, wherever they are kept. */
public interface Accounts {

    /**
     * Checks a password; several wrong ones in a row lock the account for a while.
     *
     * @return nobody when the account is unknown or locked, or the password wrong
     */
    Optional<Account> signIn(String userId, String password);

    Optional<Account> find(PersonId person);

    /** The role that an account bears, without what it may do. */
    default Optional<String> title(PersonId person) {
        return find(person).map(Account::title);
    }

    /** Everybody in one of these {@link Groups} at least; one question to the database however many they are. */
    Set<PersonId> membersOf(Set<String> groups);
}
