package fr.metropole.recruitment.legal.process;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.legal.LawFromModels;
import fr.metropole.recruitment.legal.TableWords;
import fr.metropole.recruitment.legal.table.Row;
import fr.metropole.recruitment.legal.table.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables and what the code knows of them say the same; every row has its articles and a note. */
class TablesMirrorTest {

    private static final Map<String, Decision> DECISIONS = ModelBooks.decisions();

    /** What HR may write in a cell: nothing, words, their negation, limits, ranges, days. */
    private static final Pattern CELL = Pattern.compile("-"
            + "|\"[^\"]+\"(,\"[^\"]+\")*"
            + "|not\\(\"[^\"]+\"(,\"[^\"]+\")*\\)"
            + "|(<|<=|>|>=) \\d+(, (<|<=|>|>=) \\d+)*"
            + "|[\\[\\]]\\d+\\.\\.\\d+[\\[\\]]"
            + "|(<|>=) date and time\\(\"\\d{4}-\\d{2}-\\d{2}T00:00:00\"\\)");

    static Stream<Decision> tables() {
        return DECISIONS.values().stream();
    }

    @Test
    void everyFileIsATableTheCodeAsks() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("processes/decisions"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".dmn", "")))
                    .containsExactlyInAnyOrder(
                            TableWords.LEGAL_BASIS,
                            TableWords.PUBLICATION_RULES,
                            TableWords.APPROVAL_CHAIN,
                            TableWords.PANEL_RULES,
                            TableWords.TRIAL_PERIOD,
                            TableWords.RENEWAL_NOTICE);
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRowHasArticlesAndANote(Decision decision) {
        assertThat(((DecisionTable) decision.getExpression()).getHitPolicy()).isEqualTo(HitPolicy.UNIQUE);
        TableModel model = new TableModel(decision);
        int articles = model.outputs().stream()
                .map(output -> output.getName())
                .toList()
                .indexOf("articles");
        for (Rule rule : model.rules()) {
            assertThat(rule.getDescription().getTextContent()).isNotBlank();
            assertThat(rule.getOutputEntries().stream()
                            .skip(articles)
                            .findFirst()
                            .orElseThrow()
                            .getTextContent())
                    .matches("\".+\"");
            assertThat(rule.getInputEntries())
                    .allSatisfy(cell -> assertThat(cell.getTextContent()).matches(CELL));
        }
    }

    /**
     * Where two rows of one rule say the same, the what-if can name neither of them as the one that applies without asking
     * for facts that change nothing. So each says what sets it apart, at least by the paragraph that it rests on.
     */
    @ParameterizedTest
    @MethodSource("tables")
    void noTwoRowsOfARuleSayTheSame(Decision decision) {
        var table = ModelBooks.book().tables().stream()
                .filter(one -> one.key().equals(decision.getId()))
                .findFirst()
                .orElseThrow();
        for (Row row : table.rows()) {
            for (Row other : table.rows()) {
                boolean sameRule =
                        row.box().apartIn(other.box(), RuleBook.RULE::equals).isEmpty();
                if (!row.equals(other) && sameRule) {
                    assertThat(row.outputs()).as(row.id() + " / " + other.id()).isNotEqualTo(other.outputs());
                }
            }
        }
    }

    @Test
    void everyLineOfTheReferenceTableHasItsRow() {
        Set<String> rules = ModelBooks.book().tables().get(0).rows().stream()
                .map(row -> String.valueOf(row.output("rule")))
                .filter(rule -> rule.startsWith("D"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(rules)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 18)
                        .mapToObj("D%02d"::formatted)
                        .toList());
    }

    @Test
    void theLaterTablesAskForTheRulesThatAllow() {
        Set<Object> allowed = ModelBooks.book().tables().get(0).rows().stream()
                .filter(row -> row.output("errorCode") == null)
                .map(row -> row.outputs().get("rule"))
                .collect(Collectors.toSet());
        var asked = ModelBooks.book().domain("rule");

        assertThat(IntStream.range(0, asked.size()).mapToObj(asked::sample))
                .containsExactlyInAnyOrderElementsOf(allowed);
    }

    /** The words of the tables are those that the facts are turned into: asking for each of them fails for none. */
    @Test
    void theWordsOfNeedsAndRoutesAreThoseOfTheTables() {
        assertThat(LawFromModels.everyWordIsKnown()).isTrue();
    }
}
