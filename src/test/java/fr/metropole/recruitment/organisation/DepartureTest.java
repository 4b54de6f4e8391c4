package fr.metropole.recruitment.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** One action ends what the leaver held and hands over his work. */
@RecordApplicationEvents
class DepartureTest extends OrganisationJpaTest {

    private static final PersonId CHIEF = new PersonId("chief");
    private static final LocalDate TODAY = Days.TODAY;

    @Autowired
    private Departures departures;

    @Autowired
    private ApplicationEvents events;

    @Test
    void endsHeadshipsAndLetsTheDeputyHoldTheInterim() {
        deputies.save(new DeputyRow(new DeputyView(CHIEF, new PersonId("officer"), 1, Days.LONG)));
        deputies.save(new DeputyRow(new DeputyView(new PersonId("director"), CHIEF, 1, Days.LONG)));

        PersonLeft left = departures.leave(CHIEF, TODAY.minusDays(1), null).orThrow();

        assertThat(left.successor().person()).contains(new PersonId("officer"));
        assertThat(left.successor().reason()).isEqualTo(DecisionReason.INTERIM);
        assertThat(left.vacantUnits()).containsExactly("SRV");
        assertThat(left.tasksMoved()).isEqualTo(OpenTasksOfTest.COUNT);
        assertThat(events.stream(PersonLeft.class)).containsExactly(left);
        assertThat(organisation.headOf("SRV")).isEmpty();
        assertThat(deciders.decide("SRV", Level.N1, java.util.Set.of()).person())
                .contains(new PersonId("officer"));
        assertThat(register.deputies(new PersonId("director")))
                .extracting(line -> line.validity().to())
                .containsExactly(TODAY.minusDays(1));
    }

    @Test
    void goesToTheHeadAboveWithoutDeputyAndToTheSuccessorWhenNamed() {
        PersonLeft up = departures.leave(CHIEF, TODAY, null).orThrow();
        assertThat(up.successor().person()).contains(new PersonId("director"));

        PersonId director = new PersonId("director");
        PersonLeft named =
                departures.leave(director, TODAY, new PersonId("officer")).orThrow();
        assertThat(named.successor().person()).contains(new PersonId("officer"));
        assertThat(named.successor().reason()).isEqualTo(DecisionReason.SUCCESSOR);
    }

    @Test
    void goesToTheGroupWhenTheLeaverHeadedNothingAndHadNoDeputy() {
        PersonLeft left = departures.leave(new PersonId("officer"), TODAY, null).orThrow();

        assertThat(left.successor().candidateGroup()).contains("drh");
    }

    @ParameterizedTest
    @CsvSource({
        "nobody, 0, , UNKNOWN_PERSON",
        "chief, 1, , DEPARTURE_IN_FUTURE",
        "chief, 0, chief, OWN_SUCCESSOR",
        "chief, 0, nobody, UNKNOWN_PERSON",
    })
    void refuses(String person, int days, String successor, String code) {
        Outcome<PersonLeft> outcome = departures.leave(
                new PersonId(person), TODAY.plusDays(days), successor == null ? null : new PersonId(successor));

        assertThat(outcome.reasons()).extracting(Refusal::code).containsExactly(code);
        assertThat(organisation.headOf("SRV")).isPresent();
    }

    @Test
    void happensOnce() {
        departures.leave(CHIEF, TODAY, null);

        assertThat(departures.leave(CHIEF, TODAY, null).reasons())
                .extracting(Refusal::code)
                .containsExactly("PERSON_GONE");
    }
}
