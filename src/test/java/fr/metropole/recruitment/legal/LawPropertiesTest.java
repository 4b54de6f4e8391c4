package fr.metropole.recruitment.legal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.jobdescription.Route;
import fr.metropole.recruitment.legal.process.EngineTables;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What holds for every recruitment that anybody can think of. */
class LawPropertiesTest {

    /** The same cases in every run, so that a build fails by what was changed; left out by hand to look for new ones. */
    private static final String SEED = "20251001";

    private final TableLaw rules = LawFromModels.rules(Instant.parse("2026-11-22T09:00:00Z"));

    @Provide
    Arbitrary<LegalFacts> complete() {
        return LegalFactsOfTest.complete();
    }

    @Provide
    Arbitrary<LegalFacts> partial() {
        return LegalFactsOfTest.partial();
    }

    @Property(seed = SEED)
    void everyCaseHasAnAnswerOrANamedError(@ForAll("complete") LegalFacts facts) {
        LegalPath path = rules.path(facts);

        assertThat(path.missing()).isEmpty();
        Ruling ruling = path.certain().orElseThrow();
        assertThat(ruling.rows()).allSatisfy(row -> assertThat(row.articles()).isNotEmpty());
        if (ruling instanceof Ruling.Barred barred) {
            assertThat(barred.code()).startsWith("ERR_");
            assertThat(barred.message()).endsWith(".");
        } else {
            assertThat(ruling.rows()).hasSize(6);
        }
    }

    @Property(seed = SEED)
    void noPeriodIsShorterThanTheMinimum(@ForAll("complete") LegalFacts facts) {
        LocalDate notice = facts.noticeDate() == null ? LocalDate.of(2026, 1, 31) : facts.noticeDate();
        for (Ruling.Allowed ruling : rules.path(facts).allowed()) {
            boolean outsideTheProcedure = ruling.basis().startsWith("L332-23");
            LocalDate earliest = notice.plus(Period.parse(ruling.publication().minimumApplicationPeriod()));
            if (facts.urgencyReason() == null && !outsideTheProcedure) {
                assertThat(earliest).isAfterOrEqualTo(notice.plusMonths(1));
            } else {
                assertThat(earliest).isEqualTo(notice);
            }
        }
    }

    @Property(seed = SEED)
    void noContractIsLongerThanItsMaximum(@ForAll("complete") LegalFacts facts) {
        for (Ruling.Allowed ruling : rules.path(facts).allowed()) {
            boolean hasATerm =
                    ruling.act().equals("CONTRAT_CDD") || ruling.act().equals("CONTRAT_PROJET");
            if (hasATerm && ruling.maximumMonths() != null) {
                assertThat(facts.durationMonths()).isLessThanOrEqualTo(ruling.maximumMonths());
            }
            if (ruling.basis().startsWith("L332-8") && !ruling.act().equals("CONTRAT_CDI")) {
                assertThat(ruling.maximumMonths()).isEqualTo(36);
            }
        }
    }

    /** What is not known stays open: the true answer is among those given, whatever the unknown facts turn out to be. */
    @Property(seed = SEED)
    void nothingUnknownIsGuessed(@ForAll("partial") LegalFacts known, @ForAll("complete") LegalFacts truth) {
        Assume.that(!contradicts(known, truth));
        LegalPath path = rules.path(known);

        Ruling real = rules.path(completed(known, truth)).certain().orElseThrow();

        assertThat(path.possible()).extracting(Ruling::rule).contains(real.rule());
        if (path.missing().isEmpty()) {
            assertThat(path.certain().orElseThrow()).isEqualTo(real);
        }
    }

    /** The sets computed from the cells and the decision engine itself agree on every row. */
    @Property(tries = 300, seed = SEED)
    void theEngineDecidesTheSame(@ForAll("complete") LegalFacts facts) {
        Map<String, String> rows = rules.path(facts).certain().orElseThrow().rows().stream()
                .collect(Collectors.toMap(FiredRow::decision, FiredRow::row));

        assertThat(EngineTables.rows(rules.alternatives(facts).get(0).inputs())).isEqualTo(rows);
    }

    /** No civil servant without a cadre d'emplois, and no length for a contract without an end: such a truth is none. */
    private static boolean contradicts(LegalFacts known, LegalFacts truth) {
        boolean cadre = known.cadreExists() == null && Boolean.FALSE.equals(truth.cadreExists());
        boolean months =
                known.durationMonths() == null && truth.durationMonths() != null && truth.durationMonths() > 36;
        return cadre && Boolean.TRUE.equals(known.civilServantChosen())
                || months && Boolean.TRUE.equals(known.sixYearsOfService()) && known.route() == Route.CONTRACT;
    }

    /** The same facts, those unknown taken from the truth, as far as one follows from the others. */
    private static LegalFacts completed(LegalFacts known, LegalFacts truth) {
        return new LegalFacts(
                either(known.need(), truth.need()),
                either(known.route(), truth.route()),
                either(known.category(), truth.category()),
                either(known.durationMonths(), truth.durationMonths()),
                either(known.absentAgent(), truth.absentAgent()),
                either(known.civilServantChosen(), truth.civilServantChosen()),
                either(known.deliberationAllowsContract(), truth.deliberationAllowsContract()),
                either(known.creditsAvailable(), truth.creditsAvailable()),
                either(known.cadreExists(), truth.cadreExists()),
                either(known.workingTimePercent(), truth.workingTimePercent()),
                either(known.designatedExpertPost(), truth.designatedExpertPost()),
                either(known.sixYearsOfService(), truth.sixYearsOfService()),
                known.urgencyReason(),
                known.noticeDate(),
                known.openEndedRenewal());
    }

    private static <T> @Nullable T either(@Nullable T known, @Nullable T truth) {
        return known == null ? truth : known;
    }
}
