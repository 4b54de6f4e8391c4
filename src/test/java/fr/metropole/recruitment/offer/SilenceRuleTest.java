package fr.metropole.recruitment.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SilenceRuleTest {

    @ParameterizedTest
    @CsvSource({
        "2027-01-15, 2027-03-15",
        "2026-12-31, 2027-02-28",
        "2027-12-31, 2028-02-29",
        "2027-06-30, 2027-08-30",
        "2027-07-31, 2027-09-30",
        "2027-12-30, 2028-02-29",
    })
    void twoCalendarMonthsEndOnTheSameDayOrTheLastOfAShorterMonth(LocalDate requested, LocalDate last) {
        assertThat(SilenceRule.lastDay(requested)).isEqualTo(last);
    }
}
