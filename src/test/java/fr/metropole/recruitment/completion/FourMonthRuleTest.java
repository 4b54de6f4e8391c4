package fr.metropole.recruitment.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FourMonthRuleTest {

    @ParameterizedTest
    @CsvSource({
        "2026-10-31, , 2027-02-28, ",
        "2026-10-31, , 2027-03-01, 2027-02-28",
        "2026-10-31, 2027-02-28, 2028-01-01, ",
        "2026-10-31, 2027-03-05, 2028-01-01, 2027-02-28",
        ", , 2028-01-01, "
    })
    void warnsOnceFourCalendarMonthsHavePassedWithoutAnAct(
            @Nullable LocalDate publishedOn, @Nullable LocalDate signedOn, LocalDate today, @Nullable LocalDate since) {
        assertThat(FourMonthRule.overdue(publishedOn, signedOn, today).orElse(null))
                .isEqualTo(since);
    }
}
