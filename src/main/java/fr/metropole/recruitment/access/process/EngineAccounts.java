package fr.metropole.recruitment.access.process;

import fr.metropole.recruitment.access.Account;
import fr.metropole.recruitment.access.Accounts;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.process.ByRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** The accounts as the engine keeps them, one store for pages, Tasklist and REST. */
@Component
class EngineAccounts implements Accounts {

    /** The engine's own query knows one group only. */
    private static final String MEMBERS = "select * from ACT_ID_USER where ID_ in"
            + " (select USER_ID_ from ACT_ID_MEMBERSHIP where GROUP_ID_ in (%s))";

    private final IdentityService identity;
    private final AccountCache cache;
    private final ByRule byRule;

    EngineAccounts(IdentityService identity, AccountCache cache, ByRule byRule) {
        this.identity = identity;
        this.cache = cache;
        this.byRule = byRule;
    }

    @Override
    public Optional<Account> signIn(String userId, String password) {
        if (!PersonId.isValid(userId) || password.isEmpty()) {
            return Optional.empty();
        }
        Optional<Account> known = cache.find(userId, password);
        return known.isPresent() ? known : checked(userId, password);
    }

    @Override
    public Optional<Account> find(PersonId person) {
        return byRule.call(() -> Optional.ofNullable(
                        identity.createUserQuery().userId(person.value()).singleResult())
                .map(this::account));
    }

    @Override
    public Optional<String> title(PersonId person) {
        return byRule.call(() -> Optional.ofNullable(
                        identity.createUserQuery().userId(person.value()).singleResult())
                .map(EngineAccounts::title));
    }

    private static String title(User user) {
        return (user.getFirstName() + " " + user.getLastName()).strip();
    }

    @Override
    public Set<PersonId> membersOf(Set<String> groups) {
        List<String> sought = List.copyOf(groups);
        String names = IntStream.range(0, sought.size())
                .mapToObj("#{group%d}"::formatted)
                .collect(Collectors.joining(", "));
        NativeUserQuery members = identity.createNativeUserQuery().sql(MEMBERS.formatted(names));
        for (int at = 0; at < sought.size(); at++) {
            members.parameter("group" + at, sought.get(at));
        }
        return byRule.call(members::list).stream()
                .map(user -> new PersonId(user.getId()))
                .collect(Collectors.toSet());
    }

    private Optional<Account> checked(String userId, String password) {
        Optional<Account> account =
                identity.checkPassword(userId, password) ? find(new PersonId(userId)) : Optional.empty();
        account.ifPresentOrElse(found -> cache.keep(userId, password, found), () -> cache.drop(userId));
        return account;
    }

    private Account account(User user) {
        Set<String> groups = identity.createGroupQuery().groupMember(user.getId()).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
        return new Account(new PersonId(user.getId()), title(user), groups);
    }
}
