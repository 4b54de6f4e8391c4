package fr.metropole.recruitment.access.web;

import fr.metropole.recruitment.access.process.FailureReading;
import fr.metropole.recruitment.core.Refusal;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Answers to what went wrong outside any controller: a page for people, a problem for programs and for the API. */
@Controller
class ErrorAnswers implements ErrorController {

    private static final String ERROR = "/error";

    private final Incidents incidents;

    ErrorAnswers(Incidents incidents) {
        this.incidents = incidents;
    }

    @RequestMapping(path = ERROR, produces = MediaType.TEXT_HTML_VALUE)
    Object page(HttpServletRequest request) {
        if (isForPrograms(request)) {
            return problem(request);
        }
        Problem problem = read(request);
        ModelAndView page = new ModelAndView("erreur", Map.of("problem", problem.members()));
        page.setStatus(problem.status());
        return page;
    }

    @RequestMapping(ERROR)
    ResponseEntity<Map<String, Object>> problem(HttpServletRequest request) {
        Problem problem = read(request);
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem.members());
    }

    private Problem read(HttpServletRequest request) {
        Throwable failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        List<Refusal> refusals = FailureReading.read(failure, false);
        if (refusals != null) {
            return Problem.of(refusals);
        }
        if (isOfUpload(failure)) {
            return Problems.ofUpload(failure);
        }
        int status = status(request);
        if (status == HttpStatus.NOT_FOUND.value()) {
            return Problems.NO_SUCH_ADDRESS;
        }
        return StatusProblems.of(status, false).orElseGet(() -> incidents.report(request, failure));
    }

    /** The servlet container hands over what it wrapped itself. */
    private static boolean isOfUpload(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MultipartException) {
                return true;
            }
        }
        return false;
    }

    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? status
                : HttpStatus.NOT_FOUND.value();
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        return Addresses.isForPrograms((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    }
}
