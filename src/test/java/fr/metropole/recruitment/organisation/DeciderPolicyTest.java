package fr.metropole.recruitment.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.core.PersonId;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of decision as a table, on the small chart TOP > DGA1 > DIR > SRV, with HR directly under TOP. */
class DeciderPolicyTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
        each level in person                   | SRV | N1  | -              | -        | -                | -   | chief    | -        | HEAD
        the head of the unit above             | SRV | N2  | -              | -        | -                | -   | director | -        | HEAD
        first general direction above          | SRV | DGA | -              | -        | -                | -   | dga      | -        | HEAD
        the unit is the general direction      | DGA1| DGA | -              | -        | -                | -   | dga      | -        | HEAD
        head of the top                        | SRV | DGS | -              | -        | -                | -   | dgs      | -        | HEAD
        no general direction above             | HR  | DGA | -              | -        | -                | -   | dgs      | -        | UP_NO_SUCH_RANK
        vacant, interim by deputy              | SRV | N1  | SRV=           | -        | chief>officer    | -   | officer  | -        | INTERIM
        vacant, no deputy                      | SRV | N1  | SRV=           | -        | -                | -   | director | -        | UP_VACANT
        vacant, deputy absent                  | SRV | N1  | SRV=           | officer  | chief>officer    | -   | director | -        | UP_VACANT
        vacant twice                           | SRV | N1  | SRV= DIR=      | -        | -                | -   | dga      | -        | UP_VACANT
        absent, deputy                         | SRV | N1  | -              | chief    | chief>officer    | -   | officer  | chief    | DEPUTY
        absent, second rank                    | SRV | N1  | -              | chief officer | chief>officer chief>adviser | - | adviser | chief | DEPUTY
        own second rank before deputy's deputy | SRV | N1  | -              | chief officer | chief>officer officer>finance chief>adviser | - | adviser | chief | DEPUTY
        absent, deputy's deputy                | SRV | N1  | -              | chief officer | chief>officer officer>adviser | - | adviser | chief | DEPUTY
        absent, deputies in a circle           | SRV | N1  | -              | chief officer | chief>officer officer>chief | - | director | chief | UP_ABSENT
        absent, no deputy                      | SRV | N1  | -              | chief    | -                | -   | director | chief    | UP_ABSENT
        absent, deputy is the requester        | SRV | N1  | -              | chief    | chief>officer    | officer | director | chief | UP_ABSENT
        absent below, deputy above             | SRV | N1  | -              | chief director | director>adviser | - | adviser | director | UP_ABSENT
        requester is the decider               | SRV | N1  | -              | -        | chief>officer    | chief | director | -      | UP_EXCLUDED
        requester is N1, N2 is not disturbed   | SRV | N2  | -              | -        | -                | chief | director | -      | HEAD
        requester is N2                        | SRV | N2  | -              | -        | -                | director | dga | -        | UP_EXCLUDED
        requester and DGA excluded             | SRV | N2  | -              | -        | -                | director dga | dgs | -    | UP_EXCLUDED
        one person at both levels              | SRV | N2  | SRV=director   | -        | -                | -   | dga      | -        | UP_TWO_LEVELS
        one person at both, first asked        | SRV | N1  | SRV=director   | -        | -                | -   | director | -        | HEAD
        N1 went up to the holder of N2         | SRV | N2  | SRV=           | -        | -                | -   | dga      | -        | UP_TWO_LEVELS
        N1 stand-in would be N2's deputy too   | SRV | N2  | -              | chief director | chief>officer director>officer | - | dga | director | UP_ABSENT
        general direction holds N2 as well     | DIR | N2  | -              | -        | -                | -   | dga      | -        | HEAD
        N2 of the top                          | TOP | N2  | -              | -        | -                | -   | @drh     | -        | NOBODY_LEFT
        the top is excluded                    | SRV | DGS | -              | -        | dgs>dga          | dgs | @drh     | -        | NOBODY_LEFT
        the top is absent without deputy       | SRV | DGS | -              | dgs      | -                | -   | @drh     | -        | NOBODY_LEFT
        everybody is gone                      | SRV | N1  | SRV= DIR= DGA1= TOP= | - | -               | -   | @drh     | -        | NOBODY_LEFT
        unknown unit                           | NO  | N1  | -              | -        | -                | -   | @drh     | -        | UNKNOWN_UNIT
        """)
    void decides(
            String name,
            String unit,
            Level level,
            @Nullable String heads,
            @Nullable String absent,
            @Nullable String deputies,
            @Nullable String excluded,
            String expected,
            @Nullable String onBehalfOf,
            DecisionReason reason) {
        Chart chart = Charts.chart(words(heads), words(deputies), words(absent));

        Decider decider = new DeciderPolicy(chart).decide(unit, level, Charts.persons(words(excluded)));

        assertThat(decider.person()
                        .map(PersonId::value)
                        .orElseGet(() -> "@" + decider.candidateGroup().orElse("")))
                .isEqualTo(expected);
        assertThat(decider.onBehalfOf().map(PersonId::value).orElse(null)).isEqualTo(onBehalfOf);
        assertThat(decider.reason()).isEqualTo(reason);
        assertThat(decider.sentence()).endsWith(".").matches("\\p{Lu}.*");
    }

    @Test
    void explainsInOneFrenchSentence() {
        Chart chart = Charts.chart(Set.of("SRV="), Set.of("director>adviser"), Set.of("director"));

        Decider decider = new DeciderPolicy(chart).decide("SRV", Level.N1, Set.of());

        assertThat(decider.sentence())
                .isEqualTo("Poste de responsable vacant (Service SRV) ; fonction director : indisponible à cette date ;"
                        + " suppléance assurée par : fonction adviser.");
    }

    private static Set<String> words(@Nullable String text) {
        return text == null
                ? Set.of()
                : Arrays.stream(text.split(" ")).collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }
}
