package fr.metropole.recruitment.requisition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.jobdescription.Category;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import fr.metropole.recruitment.legal.LawFromModels;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault of a need has a code of its own, a French sentence and its field. */
class NeedRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final NeedInput GOOD = new NeedInput(
            "Chargé de mission Innovation (H/F)",
            Need.REPLACEMENT,
            Route.CONTRACT,
            Category.A,
            "SIN",
            8,
            LocalDate.of(2027, 1, 4),
            false,
            100,
            "Un agent du service s’absente huit mois.",
            "SIN-03",
            false);

    @Test
    void acceptsTheReplacement() {
        NeedFacts facts = check(GOOD);

        assertThat(facts.title()).isEqualTo("Chargé de mission Innovation (H/F)");
        assertThat(facts.durationMonths()).isEqualTo(8);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("faults")
    void refuses(String code, String field, NeedInput input) {
        assertThat(new NeedRules(TODAY, "SIN"::equals, LawFromModels.rules())
                        .check(input)
                        .reasons())
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.field()).isEqualTo(field);
                    assertThat(refusal.sentence()).endsWith(".").hasSizeGreaterThan(20);
                });
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("TITLE_MISSING", "title", title(" ")),
                Arguments.of("TITLE_MARKUP", "title", title("Chargé <b>de</b> mission")),
                Arguments.of("TITLE_MARKUP", "title", title("<script>alert(1)</script>")),
                Arguments.of("TITLE_CHARACTERS", "title", title("Chargé de mission 🚀")),
                Arguments.of("TITLE_TOO_LONG", "title", title("x".repeat(151))),
                Arguments.of("TITLE_MULTILINE", "title", title("Chargé\nde mission")),
                Arguments.of("JUSTIFICATION_MISSING", "justification", justification("")),
                Arguments.of("JUSTIFICATION_TOO_LONG", "justification", justification("x".repeat(10_000_000))),
                Arguments.of("UNIT_UNKNOWN", "unitCode", unit("NOWHERE")),
                Arguments.of("UNIT_MISSING", "unitCode", unit("")),
                Arguments.of("DURATION_OUT_OF_RANGE", "durationMonths", duration(0)),
                Arguments.of("DURATION_OUT_OF_RANGE", "durationMonths", duration(400)),
                Arguments.of("DURATION_MISSING", "durationMonths", duration(null)),
                Arguments.of("START_IN_PAST", "startsOn", start(TODAY.minusDays(1), false)),
                Arguments.of("START_MISSING", "startsOn", start(null, false)),
                Arguments.of("START_AMBIGUOUS", "startsOn", start(TODAY.plusDays(1), true)),
                Arguments.of("ABSENT_AGENT_MISSING", "absentAgentReference", absentAgent(null)),
                Arguments.of("ABSENT_AGENT_MARKUP", "absentAgentReference", absentAgent("<i>SIN</i>")),
                Arguments.of("WORKING_TIME_OUT_OF_RANGE", "workingTimePercent", workingTime(101)),
                Arguments.of("NEED_MISSING", "need", kinds(null, Route.CONTRACT, Category.A)),
                Arguments.of("ROUTE_MISSING", "route", kinds(Need.REPLACEMENT, null, Category.A)),
                Arguments.of("CATEGORY_MISSING", "category", kinds(Need.REPLACEMENT, Route.CONTRACT, null)),
                Arguments.of("ERR_VOIE", "route", kinds(Need.REPLACEMENT, Route.STATUTORY_ELSE_CONTRACT, Category.A)));
    }

    @Test
    void saysEverythingAtOnce() {
        NeedInput empty = new NeedInput(null, null, null, null, null, null, null, false, null, null, null, false);

        assertThat(new NeedRules(TODAY, "SIN"::equals, LawFromModels.rules())
                        .check(empty)
                        .reasons())
                .extracting(Refusal::code)
                .containsExactlyInAnyOrder(
                        "TITLE_MISSING",
                        "JUSTIFICATION_MISSING",
                        "NEED_MISSING",
                        "ROUTE_MISSING",
                        "CATEGORY_MISSING",
                        "UNIT_MISSING",
                        "START_MISSING");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 12, 36, 37, 72})
    void takesEveryLengthOfAnAbsence(int months) {
        assertThat(check(duration(months)).durationMonths()).isEqualTo(months);
    }

    private static NeedFacts check(NeedInput input) {
        return new NeedRules(TODAY, "SIN"::equals, LawFromModels.rules())
                .check(input)
                .orThrow();
    }

    private static NeedInput with(
            @Nullable String title,
            @Nullable Need need,
            @Nullable Route route,
            @Nullable Category category,
            @Nullable String unit,
            @Nullable Integer months,
            @Nullable LocalDate start,
            boolean soon,
            int percent,
            @Nullable String justification,
            @Nullable String absent) {
        return new NeedInput(
                title, need, route, category, unit, months, start, soon, percent, justification, absent, false);
    }

    private static NeedInput title(@Nullable String title) {
        return with(
                title,
                GOOD.need(),
                GOOD.route(),
                GOOD.category(),
                "SIN",
                8,
                GOOD.startsOn(),
                false,
                100,
                "Parce que.",
                "SIN-03");
    }

    private static NeedInput justification(@Nullable String text) {
        return with(
                "Poste",
                GOOD.need(),
                GOOD.route(),
                GOOD.category(),
                "SIN",
                8,
                GOOD.startsOn(),
                false,
                100,
                text,
                "SIN-03");
    }

    private static NeedInput unit(@Nullable String code) {
        return with(
                "Poste",
                GOOD.need(),
                GOOD.route(),
                GOOD.category(),
                code,
                8,
                GOOD.startsOn(),
                false,
                100,
                "Parce que.",
                "SIN-03");
    }

    private static NeedInput duration(@Nullable Integer months) {
        return with(
                "Poste",
                GOOD.need(),
                GOOD.route(),
                GOOD.category(),
                "SIN",
                months,
                GOOD.startsOn(),
                false,
                100,
                "Parce que.",
                "SIN-03");
    }

    private static NeedInput start(@Nullable LocalDate day, boolean soon) {
        return with(
                "Poste", GOOD.need(), GOOD.route(), GOOD.category(), "SIN", 8, day, soon, 100, "Parce que.", "SIN-03");
    }

    private static NeedInput absentAgent(@Nullable String reference) {
        return with(
                "Poste",
                GOOD.need(),
                GOOD.route(),
                GOOD.category(),
                "SIN",
                8,
                GOOD.startsOn(),
                false,
                100,
                "Parce que.",
                reference);
    }

    private static NeedInput workingTime(int percent) {
        return with(
                "Poste",
                GOOD.need(),
                GOOD.route(),
                GOOD.category(),
                "SIN",
                8,
                GOOD.startsOn(),
                false,
                percent,
                "Parce que.",
                "SIN-03");
    }

    private static NeedInput kinds(@Nullable Need need, @Nullable Route route, @Nullable Category category) {
        return with("Poste", need, route, category, "SIN", 8, GOOD.startsOn(), false, 100, "Parce que.", "SIN-03");
    }
}
