package fr.metropole.recruitment.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Panel and questions, case by case. */
class PanelRulesTest {

    private static final List<String> ONE = List.of("Pourquoi ce poste ?");

    static Stream<Arguments> panels() {
        return Stream.of(
                arguments("one where one is asked for", List.of("n1"), List.of(), ONE, 1, List.of()),
                arguments("one where none is asked for", List.of("n1"), List.of(), ONE, 0, List.of()),
                arguments("nobody", List.of(), List.of(), ONE, 0, List.of("PANEL_TOO_SMALL")),
                arguments("one of two", List.of("n1"), List.of(), ONE, 2, List.of("PANEL_TOO_SMALL")),
                arguments("the same one twice", List.of("n1", "n1"), List.of(), ONE, 2, List.of("PANEL_TOO_SMALL")),
                arguments("two", List.of("n1", "n2"), List.of(), ONE, 2, List.of()),
                arguments("a stranger", List.of("n1", "gone"), List.of(), ONE, 1, List.of("PANEL_UNKNOWN")),
                arguments("in conflict", List.of("n1", "n2"), List.of("n2"), ONE, 2, List.of("PANEL_CONFLICT")),
                arguments("replaced", List.of("n1", "drh"), List.of("n2"), ONE, 2, List.of()),
                arguments("no question", List.of("n1"), List.of(), List.of(), 1, List.of("QUESTIONS_MISSING")),
                arguments(
                        "a long question",
                        List.of("n1"),
                        List.of(),
                        List.of("?".repeat(501)),
                        1,
                        List.of("QUESTION_TOO_LONG")),
                arguments(
                        "too many questions",
                        List.of("n1"),
                        List.of(),
                        IntStream.range(0, 21).mapToObj(n -> n + " ?").toList(),
                        1,
                        List.of("QUESTIONS_TOO_MANY")),
                arguments(
                        "nothing at all",
                        List.of(),
                        List.of(),
                        Collections.emptyList(),
                        1,
                        List.of("PANEL_TOO_SMALL", "QUESTIONS_MISSING")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("panels")
    void allows(
            String name,
            List<String> panel,
            List<String> conflicts,
            List<String> questions,
            int minimum,
            List<String> codes) {
        PanelProposal proposal = new PanelProposal(persons(panel), persons(conflicts), questions);
        assertThat(PanelRules.check(proposal, minimum, person -> !person.value().equals("gone")))
                .extracting(Refusal::code)
                .containsExactlyElementsOf(codes);
    }

    private static List<PersonId> persons(List<String> ids) {
        return ids.stream().map(PersonId::new).toList();
    }
}
