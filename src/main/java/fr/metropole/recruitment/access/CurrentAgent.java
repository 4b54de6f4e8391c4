package fr.metropole.recruitment.access;

import fr.metropole.recruitment.core.PersonId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The agent who is signed in to the request being answered. */
@Component
public class CurrentAgent {

    /** Nobody for a visitor of the careers site or a job of the engine. */
    public Optional<PersonId> person() {
        return authentication().map(agent -> new PersonId(agent.getName()));
    }

    /**
     * The agent, where the address is closed to others.
     *
     * @throws IllegalStateException when nobody is signed in: the address was not closed
     */
    public PersonId require() {
        return person().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /** Ids of {@link Groups}, empty for a visitor. */
    public Set<String> groups() {
        return authentication()
                .map(agent -> agent.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of());
    }

    public boolean isIn(String group) {
        return groups().contains(group);
    }

    private static Optional<Authentication> authentication() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(agent -> !(agent instanceof AnonymousAuthenticationToken));
    }
}
