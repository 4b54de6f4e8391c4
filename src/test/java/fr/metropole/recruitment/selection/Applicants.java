package fr.metropole.recruitment.selection;

import fr.metropole.recruitment.application.ApplicationState;
import fr.metropole.recruitment.application.ApplicationView;
import fr.metropole.recruitment.application.CandidateStatus;
import fr.metropole.recruitment.core.CaseReference;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Applications in the states that the rules tell apart. */
final class Applicants {

    static final String A = "2026-000001";
    static final String B = "2026-000002";
    static final String C = "2026-000003";
    static final String ELSEWHERE = "2026-000999";

    private Applicants() {}

    static ApplicationView application(String number, CandidateStatus status, ApplicationState state) {
        return new ApplicationView(
                number,
                new CaseReference("MGP TEST 1"),
                status,
                state,
                Instant.parse("2026-11-23T08:00:00Z"),
                false,
                "Camille Martin",
                List.of(),
                List.of());
    }

    static ApplicationView other(String number, ApplicationState state) {
        return application(number, CandidateStatus.OTHER, state);
    }

    static CandidatePool pool(ApplicationView... applications) {
        return new CandidatePool(Arrays.asList(applications), Set.of());
    }
}
