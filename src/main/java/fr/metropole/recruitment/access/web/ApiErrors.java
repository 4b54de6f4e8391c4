package fr.metropole.recruitment.access.web;

import com.fasterxml.jackson.databind.JsonMappingException;
import fr.metropole.recruitment.access.process.FailureReading;
import fr.metropole.recruitment.core.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartException;

/** The error answers of our API, the same members as everywhere. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.LOWEST_PRECEDENCE)
class ApiErrors {

    private final Incidents incidents;

    ApiErrors(Incidents incidents) {
        this.incidents = incidents;
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<Map<String, Object>> unreadable(HttpMessageNotReadableException failure) {
        String field = failure.getCause() instanceof JsonMappingException mapping ? path(mapping) : "";
        if (field.isEmpty()) {
            return answer(Problems.UNREADABLE);
        }
        return answer(Problem.of(List.of(new Refusal(
                "VALUE_UNREADABLE",
                "La valeur du champ « " + field + " » n’a pas la forme attendue.",
                field,
                Refusal.Kind.INVALID))));
    }

    /** A word in the address where a number belongs. */
    @ExceptionHandler(TypeMismatchException.class)
    ResponseEntity<Map<String, Object>> mistyped(TypeMismatchException failure) {
        return answer(Problems.UNREADABLE);
    }

    @ExceptionHandler(BindException.class)
    ResponseEntity<Map<String, Object>> invalid(BindException failure) {
        return answer(Problem.of(failure.getFieldErrors().stream()
                .map(error -> invalid(error.getField(), error.getDefaultMessage()))
                .toList()));
    }

    @ExceptionHandler(ConstraintViolationException.class)
    ResponseEntity<Map<String, Object>> invalid(ConstraintViolationException failure) {
        return answer(Problem.of(failure.getConstraintViolations().stream()
                .map(error -> invalid(error.getPropertyPath().toString(), error.getMessage()))
                .toList()));
    }

    @ExceptionHandler(MultipartException.class)
    ResponseEntity<Map<String, Object>> unreadable(MultipartException failure) {
        return answer(Problems.ofUpload(failure));
    }

    @ExceptionHandler(AccessDeniedException.class)
    ResponseEntity<Map<String, Object>> denied(AccessDeniedException failure) {
        return answer(Problems.ACCESS_DENIED);
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<Map<String, Object>> other(Exception failure, HttpServletRequest request) {
        List<Refusal> refusals = FailureReading.read(failure, false);
        if (refusals != null) {
            return answer(Problem.of(refusals));
        }
        HttpStatusCode status =
                failure instanceof ErrorResponse known ? known.getStatusCode() : HttpStatus.INTERNAL_SERVER_ERROR;
        return answer(StatusProblems.of(status.value(), false).orElseGet(() -> incidents.report(request, failure)));
    }

    private static Refusal invalid(String field, @org.jspecify.annotations.Nullable String message) {
        return Refusal.of("FIELD_INVALID", "Champ « " + field + " » : " + message + ".", field);
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(part -> part.getFieldName() == null ? String.valueOf(part.getIndex()) : part.getFieldName())
                .collect(Collectors.joining("."));
    }

    private static ResponseEntity<Map<String, Object>> answer(Problem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem.members());
    }
}
