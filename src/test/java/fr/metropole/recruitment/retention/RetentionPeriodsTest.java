package fr.metropole.recruitment.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionPeriodsTest {

    private final RetentionPeriods periods = new RetentionPeriods(null, null, null, null, null);

    @ParameterizedTest
    @CsvSource({
        "WITHOUT_CONSENT, 2026-01-15, 2026-04-15",
        "WITHOUT_CONSENT, 2025-11-30, 2026-02-28",
        "WITHOUT_CONSENT, 2027-11-30, 2028-02-29",
        "WITH_CONSENT, 2024-02-29, 2026-02-28",
        "HIRED, 2026-01-15, 2031-01-15",
        "ON_REQUEST, 2026-01-15, 2026-01-15"
    })
    void aFileIsDueAfterCalendarMonths(RetentionRule rule, LocalDate ended, LocalDate due) {
        assertThat(periods.dueOn(rule, ended)).isEqualTo(due);
    }

    @Test
    void theAuthorityMayDecideOtherwise() {
        RetentionPeriods own = new RetentionPeriods(Period.ofMonths(6), null, null, null, 10);

        assertThat(own.dueOn(RetentionRule.WITHOUT_CONSENT, LocalDate.of(2026, 1, 15)))
                .isEqualTo("2026-07-15");
        assertThat(own.most()).isEqualTo(10);
    }
}
