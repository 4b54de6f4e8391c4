package fr.metropole.recruitment.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** What the firewall of Spring Security does not let in: odd addresses and methods, answered like everything else. */
@Component
class RejectedRequests implements RequestRejectedHandler {

    private static final Set<String> ODD_METHODS = Set.of("TRACE", "TRACK", "CONNECT");

    private final ProblemWriter problems;

    RejectedRequests(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
            throws IOException {
        boolean oddMethod = ODD_METHODS.contains(request.getMethod());
        if (oddMethod || Addresses.isForPrograms(request.getRequestURI())) {
            problems.write(response, oddMethod ? Problems.METHOD_NOT_ALLOWED : Problems.UNREADABLE);
        } else {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        }
    }
}
