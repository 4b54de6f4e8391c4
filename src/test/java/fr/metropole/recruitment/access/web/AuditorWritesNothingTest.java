package fr.metropole.recruitment.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every writing call that the engine's REST interface knows, read from its own classes, is refused to the auditor. */
class AuditorWritesNothingTest {

    /** Long questions are posted; they change nothing. */
    private static final String QUESTION = "POST (history/)?[a-z-]+(/count)?|POST filter/1/(list|count|singleResult)";

    private final Set<String> calls = new TreeSet<>();
    private final Set<String> walked = new HashSet<>();

    @Test
    void the_auditor_writes_nothing_through_the_engines_rest_interface() {
        CamundaRestResources.getResourceClasses().forEach(root -> walk(root, ""));

        assertThat(calls).hasSizeGreaterThan(100).contains("DELETE process-instance/1", "POST task/1/complete");
        assertThat(calls).allSatisfy(call -> assertThat(WritePolicy.refusal(
                        call.substring(0, call.indexOf(' ')),
                        call.substring(call.indexOf(' ') + 1),
                        "auditeur",
                        Set.of("auditeurs")))
                .as(call)
                .matches(refusal -> refusal.isPresent() || call.matches(QUESTION)));
    }

    private void walk(Class<?> resource, String path) {
        Path own = resource.getAnnotation(Path.class);
        String here = own == null ? path : join(path, own.value());
        if (!walked.add(resource.getName() + here)) {
            return;
        }
        for (Class<?> type = resource; type != null; type = type.getSuperclass()) {
            walkMethods(type, here);
        }
        for (Class<?> type : resource.getInterfaces()) {
            walk(type, here);
        }
    }

    private void walkMethods(Class<?> type, String here) {
        for (Method method : type.getDeclaredMethods()) {
            Path path = method.getAnnotation(Path.class);
            String address = path == null ? here : join(here, path.value());
            String verb = verb(method);
            if (verb != null && !verb.equals("GET") && !verb.equals("OPTIONS")) {
                calls.add(verb + " " + address);
            } else if (verb == null && path != null && !method.getReturnType().isPrimitive()) {
                walk(method.getReturnType(), address);
            }
        }
    }

    private static @Nullable String verb(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                return verb.value();
            }
        }
        return null;
    }

    private static String join(String path, String more) {
        return (path + "/" + more.replaceAll("\\{[^}]*}", "1"))
                .replaceAll("/+", "/")
                .replaceAll("^/|/$", "");
    }
}
