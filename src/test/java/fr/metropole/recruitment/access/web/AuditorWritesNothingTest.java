package fr.metropole.recruitment.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.fixture.EngineCalls;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every writing call that the engine's REST interface knows, read from its own classes, is refused to the auditor. */
class AuditorWritesNothingTest {

    /** Long questions are posted; they change nothing. */
    private static final String QUESTION = "POST (history/)?[a-z-]+(/count)?|POST filter/1/(list|count|singleResult)";

    @Test
    void the_auditor_writes_nothing_through_the_engines_rest_interface() {
        Set<String> calls = EngineCalls.all().stream()
                .filter(call -> !call.startsWith("GET ") && !call.startsWith("OPTIONS "))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(calls).hasSizeGreaterThan(100).contains("DELETE process-instance/1", "POST task/1/complete");
        assertThat(calls).allSatisfy(call -> assertThat(WritePolicy.refusal(
                        call.substring(0, call.indexOf(' ')),
                        call.substring(call.indexOf(' ') + 1),
                        "auditeur",
                        Set.of("auditeurs")))
                .as(call)
                .matches(refusal -> refusal.isPresent() || call.matches(QUESTION)));
    }
}
