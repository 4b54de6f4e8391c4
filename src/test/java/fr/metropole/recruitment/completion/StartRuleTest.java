package fr.metropole.recruitment.completion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.core.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartRuleTest {

    private static final LocalDate SIGNED = LocalDate.of(2027, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 31);

    @ParameterizedTest
    @CsvSource({
        "2027-03-10, true, 2027-03-05, true, accepted",
        "2027-03-05, true, 2027-03-05, true, accepted",
        "2027-03-04, true, 2027-03-05, true, START_BEFORE_TRANSMISSION",
        "2027-03-10, true, 2027-03-05, false, START_BEFORE_TRANSMISSION",
        "2027-03-10, true, , false, START_BEFORE_TRANSMISSION",
        "2027-03-01, false, , false, accepted",
        "2027-02-28, false, , false, START_BEFORE_ACT",
        "2027-03-31, false, , false, accepted",
        "2027-04-01, false, , false, START_IN_FUTURE",
    })
    void nobodyStartsBeforeTheActIsSignedAndTransmitted(
            LocalDate start, boolean control, @Nullable LocalDate transmitted, boolean acknowledged, String expected) {
        assertThat(StartRule.check(start, SIGNED, control, transmitted, acknowledged, TODAY)
                        .map(Refusal::code)
                        .orElse("accepted"))
                .isEqualTo(expected);
    }
}
