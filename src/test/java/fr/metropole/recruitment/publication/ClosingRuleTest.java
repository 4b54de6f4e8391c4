package fr.metropole.recruitment.publication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.core.Refusal;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosingRuleTest {

    @ParameterizedTest
    @CsvSource({
        "2027-01-31, 2027-02-28, P1M, accepted",
        "2027-01-31, 2027-02-27, P1M, CLOSING_TOO_EARLY",
        "2028-01-31, 2028-02-29, P1M, accepted",
        "2028-01-31, 2028-02-28, P1M, CLOSING_TOO_EARLY",
        "2027-03-15, 2027-04-15, P1M, accepted",
        "2027-03-15, 2027-04-14, P1M, CLOSING_TOO_EARLY",
        "2027-03-15, 2027-03-15, P0D, accepted",
        "2027-03-15, 2027-03-14, P0D, CLOSING_BEFORE_PUBLICATION",
    })
    void the_month_is_a_calendar_month(LocalDate published, LocalDate closes, Period minimum, String expected) {
        assertThat(ClosingRule.check(published, closes, minimum, null)
                        .map(Refusal::code)
                        .orElse("accepted"))
                .isEqualTo(expected);
    }

    @Test
    void urgency_with_a_reason_shortens_the_month_but_not_below_the_publication() {
        LocalDate published = LocalDate.of(2027, 3, 15);

        assertThat(ClosingRule.check(published, published.plusDays(8), Period.ofMonths(1), "Crue imminente"))
                .isEmpty();
        assertThat(ClosingRule.check(published, published.minusDays(1), Period.ofMonths(1), "Crue imminente"))
                .map(Refusal::code)
                .contains("CLOSING_BEFORE_PUBLICATION");
    }
}
