package fr.metropole.recruitment.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.web.util.UriUtils;

/** The address of a call to the engine's REST interface, seen from its root: {@code task/42/claim}. */
final class EnginePath {

    /** Both doors to the same resources, the longer prefixes first. */
    private static final List<String> ROOTS =
            List.of("/engine-rest/engine/default/", "/engine-rest/", "/camunda/api/engine/engine/default/");

    private EnginePath() {}

    /** Nothing when the address lies outside the engine's resources, as Cockpit's own plugins do. */
    static Optional<String> of(HttpServletRequest request) {
        String path = UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8)
                .substring(request.getContextPath().length());
        return ROOTS.stream().filter(path::startsWith).findFirst().map(root -> path.substring(root.length())
                .replaceAll("/+$", ""));
    }

    /** Tells whether the call is about one task. */
    static boolean isOnTask(HttpServletRequest request) {
        return of(request).filter(path -> path.matches("task/[^/]+(/.*)?")).isPresent();
    }
}
