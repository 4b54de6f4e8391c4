package fr.metropole.recruitment.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What a program is told that is not signed in or may not: never a redirect to the sign-in page. */
@Component
class ApiEntry implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemWriter problems;
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    ApiEntry(
            ProblemWriter problems,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.problems = problems;
        this.mappings = mappings;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (request.getRequestURI().startsWith("/api/") && !exists(request)) {
            problems.write(response, Problems.NO_SUCH_ADDRESS);
            return;
        }
        if (!"XMLHttpRequest".equals(request.getHeader("X-Requested-With"))) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"recrutement\", charset=\"UTF-8\"");
        }
        problems.write(response, Problems.SIGN_IN_NEEDED);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        if (!(failure instanceof CsrfException)) {
            problems.write(response, Problems.ACCESS_DENIED);
        } else if (SecurityContextHolder.getContext().getAuthentication() == null) {
            // the token belongs to a session; a program that sends neither has forgotten its password
            commence(request, response, new InsufficientAuthenticationException("not signed in"));
        } else {
            problems.write(response, Problems.PAGE_EXPIRED);
        }
    }

    private boolean exists(HttpServletRequest request) {
        try {
            return mappings.getObject().getHandler(request) != null;
        } catch (Exception otherMethodOrFormat) {
            return true;
        }
    }
}
