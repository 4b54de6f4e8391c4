package fr.metropole.recruitment.application.web;

import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers refusals as the doors of the access module do, which are no part of this slice. */
@TestComponent
@RestControllerAdvice
public class RefusalAnswers {

    @ExceptionHandler(RefusedException.class)
    ResponseEntity<ProblemDetail> answer(RefusedException refused) {
        Refusal first = refused.refusals().get(0);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status(first), first.sentence());
        problem.setProperty("code", first.code());
        problem.setProperty("field", first.field());
        return ResponseEntity.of(problem).build();
    }

    private static HttpStatus status(Refusal refusal) {
        return switch (refusal.kind()) {
            case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
            case CONFLICT -> HttpStatus.CONFLICT;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case GONE -> HttpStatus.GONE;
        };
    }
}
