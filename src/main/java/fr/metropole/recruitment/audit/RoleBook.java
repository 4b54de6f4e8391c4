package fr.metropole.recruitment.audit;

import fr.metropole.recruitment.access.Accounts;
import fr.metropole.recruitment.core.Actor;
import fr.metropole.recruitment.core.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The role that somebody holds at the moment he acts, as it will stand in the history. Remembered for a minute, so that
 * recording asks no question of its own with each task.
 */
@Component
class RoleBook {

    static final String PROCEDURE = "Procédure automatique";
    static final String CANDIDATE = "Candidat";

    private static final String UNKNOWN = "Fonction inconnue";
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final ObjectProvider<Accounts> accounts;
    private final Clock clock;
    private final Map<PersonId, Known> known = new ConcurrentHashMap<>();

    RoleBook(ObjectProvider<Accounts> accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    private record Known(String role, Instant asked) {}

    String role(Actor actor) {
        if (actor instanceof Actor.Agent agent) {
            return ofAgent(agent.person());
        }
        return actor instanceof Actor.Candidate ? CANDIDATE : PROCEDURE;
    }

    private String ofAgent(PersonId person) {
        Instant now = clock.instant();
        Known before = known.get(person);
        if (before != null && Duration.between(before.asked(), now).abs().compareTo(FRESH) < 0) {
            return before.role();
        }
        String role = accounts.getObject()
                .title(person)
                .filter(title -> !title.isBlank())
                .orElse(UNKNOWN);
        known.put(person, new Known(role, now));
        return role;
    }
}
