package fr.metropole.recruitment.access.web;

import fr.metropole.recruitment.core.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;

/**
 * An error answer of RFC 9457, in French for people, with a code for programs.
 *
 * @param status HTTP status
 * @param code stable, upper snake case
 * @param detail French sentence or sentences
 * @param errors what was refused, one by one; empty when there is nothing to add to the detail
 */
record Problem(HttpStatus status, String code, String detail, List<Refusal> errors) {

    static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(HttpStatus status, String code, String detail) {
        return new Problem(status, code, detail, List.of());
    }

    /** The answer to refusals; the first one decides code and status. */
    static Problem of(List<Refusal> refusals) {
        Refusal first = refusals.get(0);
        String detail = refusals.stream().map(Refusal::sentence).distinct().collect(Collectors.joining(" "));
        return new Problem(status(first.kind()), first.code(), detail, refusals);
    }

    /** Members of the answer; {@code message} repeats the detail because Tasklist shows that member. */
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "about:blank");
        members.put("title", ProblemTitles.of(status));
        members.put("status", status.value());
        members.put("detail", detail);
        members.put("code", code);
        members.put("message", detail);
        if (!errors.isEmpty()) {
            members.put("errors", errors.stream().map(Problem::error).toList());
        }
        return members;
    }

    private static Map<String, Object> error(Refusal refusal) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", refusal.code());
        error.put("field", refusal.field());
        error.put("detail", refusal.sentence());
        return error;
    }

    private static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
            case CONFLICT -> HttpStatus.CONFLICT;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case GONE -> HttpStatus.GONE;
        };
    }
}
