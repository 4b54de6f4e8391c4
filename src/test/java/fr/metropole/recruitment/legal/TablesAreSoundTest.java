package fr.metropole.recruitment.legal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.legal.process.ModelBooks;
import fr.metropole.recruitment.legal.table.DecisionTable;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each table has exactly one row for every case there can be. Computed over the whole input space: the limits that the
 * cells name cut each fact into pieces, and all combinations of pieces are covered, by one row each.
 */
class TablesAreSoundTest {

    static Stream<DecisionTable> tables() {
        return ModelBooks.book().tables().stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noCaseIsWithoutARow(DecisionTable table) {
        assertThat(table.gap()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noCaseHasTwoRows(DecisionTable table) {
        assertThat(table.overlaps()).isEmpty();
    }
}
