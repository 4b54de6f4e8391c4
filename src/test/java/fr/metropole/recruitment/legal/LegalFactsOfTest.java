package fr.metropole.recruitment.legal;

import fr.metropole.recruitment.jobdescription.Category;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Any facts there can be: complete ones, and ones of which some are unknown. */
final class LegalFactsOfTest {

    private LegalFactsOfTest() {}

    static Arbitrary<LegalFacts> complete() {
        return any(0);
    }

    static Arbitrary<LegalFacts> partial() {
        return any(0.4);
    }

    private static Arbitrary<LegalFacts> any(double unknown) {
        Arbitrary<Boolean> answers = Arbitraries.of(true, false).injectNull(unknown);
        return Builders.withBuilder(LegalFacts::builder)
                .use(Arbitraries.of(Need.class).injectNull(unknown / 4))
                .in(LegalFactsBuilder::need)
                .use(Arbitraries.of(Route.class).injectNull(unknown / 4))
                .in(LegalFactsBuilder::route)
                .use(Arbitraries.of(Category.class).injectNull(unknown))
                .in(LegalFactsBuilder::category)
                .use(months().injectNull(unknown))
                .in(LegalFactsBuilder::durationMonths)
                .use(answers)
                .in(LegalFactsBuilder::absentAgent)
                .use(answers)
                .in(LegalFactsBuilder::civilServantChosen)
                .use(answers)
                .in(LegalFactsBuilder::deliberationAllowsContract)
                .use(answers)
                .in(LegalFactsBuilder::creditsAvailable)
                .use(answers)
                .in(LegalFactsBuilder::cadreExists)
                .use(Arbitraries.integers().between(1, 100).injectNull(unknown))
                .in(LegalFactsBuilder::workingTimePercent)
                .use(answers)
                .in(LegalFactsBuilder::designatedExpertPost)
                .use(answers)
                .in(LegalFactsBuilder::sixYearsOfService)
                .use(Arbitraries.of("Continuité du service").injectNull(0.5))
                .in(LegalFactsBuilder::urgencyReason)
                .use(days())
                .in(LegalFactsBuilder::noticeDate)
                .use(Arbitraries.of(true, false))
                .in(LegalFactsBuilder::openEndedRenewal)
                .build(LegalFactsBuilder::build);
    }

    /** Every limit of the tables, and lengths around and far beyond them. */
    private static Arbitrary<Integer> months() {
        return Arbitraries.oneOf(
                Arbitraries.of(1, 5, 6, 7, 11, 12, 13, 23, 24, 25, 35, 36, 37, 71, 72, 73),
                Arbitraries.integers().between(1, 600));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.of(LocalDate.of(2025, 9, 30), LocalDate.of(2025, 10, 1)),
                Arbitraries.integers().between(0, 9000).map(LocalDate.of(2020, 1, 1)::plusDays));
    }
}
