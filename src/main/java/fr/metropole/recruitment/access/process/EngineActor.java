package fr.metropole.recruitment.access.process;

import fr.metropole.recruitment.access.CurrentAgent;
import fr.metropole.recruitment.core.PersonId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the engine for the length of one request who acts: its rights, its log and the tasks' handlers ask for it. A
 * visitor acts as nobody.
 */
public class EngineActor extends OncePerRequestFilter {

    private final IdentityService identity;
    private final CurrentAgent agent;

    public EngineActor(IdentityService identity, CurrentAgent agent) {
        this.identity = identity;
        this.agent = agent;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<PersonId> person = agent.person();
        try {
            person.ifPresent(who -> identity.setAuthentication(who.value(), new ArrayList<>(agent.groups())));
            chain.doFilter(request, response);
        } finally {
            identity.clearAuthentication();
        }
    }
}
