package fr.metropole.recruitment.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The days on which offices are open, for any year: those that move with Easter are computed by another rule here. */
class WorkingCalendarTest {

    private static final WorkingCalendar CALENDAR = new WorkingCalendar();

    static IntStream years() {
        return IntStream.rangeClosed(2024, 2060);
    }

    @ParameterizedTest
    @MethodSource("years")
    void holidaysThatMoveWithEasterAreClosed(int year) {
        LocalDate easter = easter(year);
        assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(CALENDAR.isWorkingDay(easter.plusDays(1)))
                .as("Easter Monday")
                .isFalse();
        assertThat(CALENDAR.isWorkingDay(easter.plusDays(39))).as("Ascension").isFalse();
        assertThat(CALENDAR.isWorkingDay(easter.plusDays(50))).as("Whit Monday").isFalse();
        assertThat(CALENDAR.isWorkingDay(easter.plusDays(2)))
                .as("Easter Tuesday")
                .isEqualTo(isOrdinary(easter.plusDays(2)));
        assertThat(CALENDAR.isWorkingDay(easter.minusDays(2)))
                .as("Good Friday")
                .isEqualTo(isOrdinary(easter.minusDays(2)));
    }

    @ParameterizedTest
    @MethodSource("years")
    void holidaysWithADateAreClosed(int year) {
        for (String day : new String[] {"01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"}) {
            assertThat(CALENDAR.isWorkingDay(LocalDate.parse(year + "-" + day)))
                    .as(year + "-" + day)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-26, 1, 2027-03-30", // Easter Monday is 29 March
        "2027-05-05, 1, 2027-05-07", // Ascension, 6 May
        "2026-05-07, 1, 2026-05-11", // 8 May and a week-end
        "2028-02-28, 1, 2028-02-29", // leap day
        "2028-02-29, 1, 2028-03-01",
        "2027-12-24, 5, 2027-12-31",
        "2028-01-01, 0, 2028-01-03",
        "2027-03-27, 2, 2027-04-01" // over the change of the clocks and Easter
    })
    void workingDaysAreCountedOverThem(LocalDate from, int days, LocalDate expected) {
        assertThat(CALENDAR.plus(from, days)).isEqualTo(expected);
    }

    @Test
    void aDayThatIsClosedGivesTheNextOpenOne() {
        assertThat(CALENDAR.onOrAfter(LocalDate.of(2027, 7, 14))).isEqualTo(LocalDate.of(2027, 7, 15));
        assertThat(CALENDAR.onOrAfter(LocalDate.of(2027, 7, 15))).isEqualTo(LocalDate.of(2027, 7, 15));
    }

    private static boolean isOrdinary(LocalDate day) {
        return !(day.getMonthValue() == 5 && (day.getDayOfMonth() == 1 || day.getDayOfMonth() == 8));
    }

    /** The Gregorian Easter as the astronomers' almanacs count it. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        int moon = epact - epact / 28 * (1 - epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        int offset = moon - weekday;
        int month = 3 + (offset + 40) / 44;
        return LocalDate.of(year, month, offset + 28 - 31 * (month / 4));
    }
}
