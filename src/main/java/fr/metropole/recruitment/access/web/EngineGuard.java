package fr.metropole.recruitment.access.web;

import fr.metropole.recruitment.access.CurrentAgent;
import fr.metropole.recruitment.access.Groups;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/** Holds the {@link WritePolicy} and a size limit in front of the engine's REST interface and the web applications' calls. */
class EngineGuard extends OncePerRequestFilter {

    static final long LARGEST_BODY = 1_048_576;

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private static final Pattern COCKPIT_QUERY = Pattern.compile("/camunda/api/cockpit/plugin/base/default/"
            + "((process-instance|incident)(/count)?|process-[a-z]+/[^/]+/called-process-[a-z]+)");

    private final CurrentAgent agent;
    private final ProblemWriter problems;

    EngineGuard(CurrentAgent agent, ProblemWriter problems) {
        this.agent = agent;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > LARGEST_BODY) {
            problems.write(response, Problems.TOO_LARGE);
            return;
        }
        Optional<Refusal> refusal = READING.contains(request.getMethod()) ? Optional.empty() : refusal(request);
        if (refusal.isPresent()) {
            problems.write(response, Problem.of(List.of(refusal.get())));
            return;
        }
        chain.doFilter(new LimitedBody(request, LARGEST_BODY), response);
    }

    private Optional<Refusal> refusal(HttpServletRequest request) {
        String person = agent.person().map(PersonId::value).orElse("");
        return EnginePath.of(request)
                .map(path -> WritePolicy.refusal(request.getMethod(), path, person, agent.groups()))
                .orElseGet(() -> besideTheEngine(request));
    }

    /** Cockpit's and Admin's own calls; the first-run wizard of Admin is among them. Cockpit also posts its questions. */
    private Optional<Refusal> besideTheEngine(HttpServletRequest request) {
        boolean asks = request.getMethod().equals("POST")
                && COCKPIT_QUERY.matcher(request.getRequestURI()).matches();
        return agent.isIn(Groups.ADMIN) || asks && agent.isIn(Groups.AUDITORS)
                ? Optional.empty()
                : Optional.of(Refusal.forbidden(
                        "OPERATION_NOT_ALLOWED", "Cette opération est réservée à l’administration technique."));
    }
}
