package fr.metropole.recruitment.access.web;

import fr.metropole.recruitment.access.process.EngineFailure;
import fr.metropole.recruitment.access.process.FailureReading;
import fr.metropole.recruitment.core.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts our error answers in place of the engine's: a refusal leaves with its sentence and a 4xx, a fault without a word of
 * its insides. Good answers pass untouched.
 */
class EngineErrors extends OncePerRequestFilter {

    private final ProblemWriter problems;
    private final Incidents incidents;

    EngineErrors(ProblemWriter problems, Incidents incidents) {
        this.problems = problems;
        this.incidents = incidents;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        EngineFailure engine = EngineFailure.listen();
        WithheldError answer = new WithheldError(response);
        Throwable thrown = null;
        try {
            chain.doFilter(request, answer);
            answer.flushBuffer();
        } catch (IOException | ServletException | RuntimeException failure) {
            thrown = failure;
            answer.setStatus(HttpStatus.INTERNAL_SERVER_ERROR.value());
        } finally {
            EngineFailure.forget();
        }
        if (answer.isError() && !response.isCommitted()) {
            problems.write(
                    response,
                    problem(request, status(answer, engine, thrown), thrown == null ? engine.cause() : thrown));
        }
    }

    /** The engine's servlets stumble over a body that is {@code null} or a value that is none, before they ask the engine. */
    private static int status(WithheldError answer, EngineFailure engine, @Nullable Throwable thrown) {
        boolean unreadable =
                answer.getStatus() == HttpStatus.INTERNAL_SERVER_ERROR.value() && thrown == null && !engine.isAsked();
        return unreadable ? HttpStatus.BAD_REQUEST.value() : answer.getStatus();
    }

    private Problem problem(HttpServletRequest request, int status, @Nullable Throwable failure) {
        if (LimitedBody.isExceeded(request)) {
            return Problems.TOO_LARGE;
        }
        List<Refusal> refusals = FailureReading.read(failure, EnginePath.isOnTask(request));
        if (refusals != null) {
            return Problem.of(refusals);
        }
        return StatusProblems.of(status, EnginePath.isOnTask(request))
                .orElseGet(() -> incidents.report(request, failure));
    }
}
