package fr.metropole.recruitment.completion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.offer.TrialPeriod;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first trial lasts two months and ends on 28 February 2027. */
class TrialRenewalTest {

    private static final TrialPeriod FIRST = new TrialPeriod(2, TrialPeriod.Unit.MONTHS);
    private static final LocalDate ENDS_ON = LocalDate.of(2027, 2, 28);

    @ParameterizedTest
    @CsvSource({
        "2, MONTHS, false, 2027-04-30",
        "1, MONTHS, false, 2027-03-31",
        "8, WEEKS, false, 2027-04-25",
        "3, MONTHS, false, TRIAL_TOO_LONG",
        "9, WEEKS, false, TRIAL_TOO_LONG",
        "1, WEEKS, true, TRIAL_RENEWED_ALREADY",
    })
    void onceAndNoLongerThanAtFirst(int length, TrialPeriod.Unit unit, boolean renewed, String expected) {
        Outcome<LocalDate> renewal = TrialRenewal.check(FIRST, new TrialPeriod(length, unit), ENDS_ON, renewed);

        assertThat(
                        renewal instanceof Outcome.Accepted<LocalDate> accepted
                                ? accepted.value().toString()
                                : renewal.reasons().stream()
                                        .map(Refusal::code)
                                        .findFirst()
                                        .orElseThrow())
                .isEqualTo(expected);
    }
}
