package fr.metropole.recruitment.completion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.process.WorkingCalendar;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long before its end an agent is told, and how far a contract may be renewed. */
class TermRuleTest {

    private static final WorkingCalendar CALENDAR = new WorkingCalendar();

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, 2027-08-31, 8",
        "2027-01-31, 2027-02-27, 1",
        "2027-01-31, 2027-02-28, 2",
        "2027-01-04, 2027-01-04, 1",
        "2024-02-29, 2030-02-27, 72",
        "2027-01-01, 2033-01-01, 73"
    })
    void aBegunMonthCountsWhole(LocalDate begunOn, LocalDate endsOn, int months) {
        assertThat(TermRule.months(begunOn, endsOn)).isEqualTo(months);
    }

    @ParameterizedTest
    @CsvSource({
        "L332-13, 5, P8D",
        "L332-13, 6, P1M",
        "L332-13, 8, P1M",
        "L332-8 2°, 23, P1M",
        "L332-8 2°, 24, P2M",
        "L332-8 2°, 71, P2M",
        "L332-8 2°, 72, P3M",
        "L332-24, 36, P2M",
        "L332-24, 37, P3M"
    })
    void theAgentIsToldInTime(String basis, int months, Period notice) {
        assertThat(TermRule.notice(basis, months)).isEqualTo(notice);
    }

    @Test
    void noticeThatFallsOnASundayOrAHolidayIsGivenBefore() {
        assertThat(TermRule.noticeBy(LocalDate.of(2022, 8, 31), Period.ofMonths(1), CALENDAR))
                .as("31 July 2022 is a Sunday")
                .isEqualTo(LocalDate.of(2022, 7, 29));
        assertThat(TermRule.noticeBy(LocalDate.of(2027, 7, 14), Period.ofMonths(2), CALENDAR))
                .isEqualTo(LocalDate.of(2027, 5, 14));
        assertThat(TermRule.noticeBy(LocalDate.of(2028, 1, 9), Period.ofDays(8), CALENDAR))
                .as("1 January is a holiday and a Saturday")
                .isEqualTo(LocalDate.of(2027, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "L332-8 2°, 2030-01-01, , ",
        "L332-8 2°, 2032-12-31, , ",
        "L332-8 2°, 2033-01-01, , ERR_DUREE_MAX",
        "L332-14, 2028-12-31, , ",
        "L332-14, 2029-01-01, , ERR_DUREE_MAX",
        "L332-23 1°, 2028-01-01, , ERR_DUREE_MAX",
        "L332-23 2°, 2027-12-01, , ERR_DUREE_MAX",
        "L332-24, 2033-01-01, , ERR_DUREE_MAX",
        "L332-13, 2027-12-31, 2027-12-31, ",
        "L332-13, 2028-01-01, 2027-12-31, RENEWAL_BEYOND_ABSENCE",
        "L332-13, 2027-12-31, , RENEWAL_BEYOND_ABSENCE",
        "L332-13, 2027-06-30, 2027-12-31, RENEWAL_NOT_LATER"
    })
    void aContractIsRenewedWithinItsLimits(
            String basis, LocalDate next, @Nullable LocalDate absence, @Nullable String code) {
        var renewed = TermRule.renewal(basis, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 6, 30), next, absence);
        assertThat(renewed.reasons().stream().map(Refusal::code).findFirst().orElse(null))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"L332-8 2°, 72, true", "L332-8 2°, 71, false", "L332-13, 80, false", "L332-24, 72, false"})
    void onlySixYearsOnAPermanentPostOpenTheEnd(String basis, int months, boolean allowed) {
        assertThat(TermRule.openEnd(basis, months).isEmpty()).isEqualTo(allowed);
    }

    /** The task of transmitting an act is due in six working days: never after the fifteen days of the law. */
    @Test
    void theTransmissionIsDueWithinFifteenDaysWhateverTheHolidays() {
        LocalDate last = LocalDate.of(2045, 1, 1);
        for (LocalDate signed = LocalDate.of(2025, 1, 1); signed.isBefore(last); signed = signed.plusDays(1)) {
            assertThat(CALENDAR.plus(signed, 6)).as("signed on " + signed).isBeforeOrEqualTo(signed.plusDays(15));
        }
    }
}
