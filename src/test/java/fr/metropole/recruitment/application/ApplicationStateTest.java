package fr.metropole.recruitment.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which state may follow which. */
class ApplicationStateTest {

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, INCOMPLETE ADMISSIBLE WAITING_FOR_POOL INADMISSIBLE",
        "INCOMPLETE, RECEIVED INCOMPLETE ADMISSIBLE WAITING_FOR_POOL INADMISSIBLE",
        "WAITING_FOR_POOL, ADMISSIBLE",
        "ADMISSIBLE, REVIEWED_N1",
        "REVIEWED_N1, REVIEWED_N2",
        "REVIEWED_N2, SHORTLISTED NOT_SHORTLISTED",
        "SHORTLISTED, INTERVIEW_PLANNED INTERVIEW_WAIVED",
        "INTERVIEW_PLANNED, INTERVIEWED",
        "INTERVIEWED, RETAINED RESERVE_LIST NOT_RETAINED",
        "INTERVIEW_WAIVED, RETAINED RESERVE_LIST NOT_RETAINED"
    })
    void anOpenOneGoesOnOnItsWayOrEndsEarly(ApplicationState state, String next) {
        Set<ApplicationState> expected = EnumSet.of(ApplicationState.WITHDRAWN, ApplicationState.CASE_CLOSED);
        for (String name : next.split(" ")) {
            expected.add(ApplicationState.valueOf(name));
        }
        for (ApplicationState other : ApplicationState.values()) {
            assertThat(state.allows(other)).as(other.name()).isEqualTo(expected.contains(other));
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "INADMISSIBLE",
                "NOT_SHORTLISTED",
                "RETAINED",
                "RESERVE_LIST",
                "NOT_RETAINED",
                "WITHDRAWN",
                "CASE_CLOSED"
            })
    void aDecidedOneStaysDecided(ApplicationState state) {
        assertThat(ApplicationState.values()).noneMatch(state::allows);
    }

    @Test
    void everyStateIsReachable() {
        for (ApplicationState state : ApplicationState.values()) {
            assertThat(ApplicationState.values()).anyMatch(other -> other.allows(state));
        }
    }
}
