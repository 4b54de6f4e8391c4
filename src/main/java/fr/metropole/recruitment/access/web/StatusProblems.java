package fr.metropole.recruitment.access.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;

/** Answers to errors of which only the status is known. */
final class StatusProblems {

    private StatusProblems() {}

    /** @return nothing for a fault of ours, which wants an incident number */
    static Optional<Problem> of(int status, boolean onTask) {
        return switch (status) {
            case 401 -> Optional.of(Problems.SIGN_IN_NEEDED);
            case 403 -> Optional.of(Problems.ACCESS_DENIED);
            case 404 -> Optional.of(onTask ? Problems.TASK_NOT_FOUND : Problems.NOT_FOUND);
            case 405 -> Optional.of(Problems.METHOD_NOT_ALLOWED);
            case 406 -> Optional.of(Problems.NOT_ACCEPTABLE);
            case 413 -> Optional.of(Problems.TOO_LARGE);
            case 415 -> Optional.of(Problems.UNSUPPORTED_TYPE);
            default -> isFault(status) ? Optional.empty() : Optional.of(Problems.UNREADABLE);
        };
    }

    private static boolean isFault(int status) {
        return status >= HttpStatus.INTERNAL_SERVER_ERROR.value();
    }
}
