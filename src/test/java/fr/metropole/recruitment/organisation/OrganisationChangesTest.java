package fr.metropole.recruitment.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Changes by hand and what they make of the decisions, day by day. */
class OrganisationChangesTest extends OrganisationJpaTest {

    private static final LocalDate TODAY = Days.TODAY;

    @Autowired
    private OrganisationChanges changes;

    @Test
    void aNewHeadBeginsWhenTheFormerEnds() {
        changes.appointHead("SRV", id("officer"), TODAY.plusDays(10)).orThrow();

        assertThat(n1On(TODAY.plusDays(9))).isEqualTo("chief");
        assertThat(n1On(TODAY.plusDays(10))).isEqualTo("officer");
        assertThat(organisation.headOf("SRV")).map(PersonView::id).contains(id("chief"));
    }

    @Test
    void anEndedHeadshipIsVacantFromTheDayAfter() {
        changes.endHeadship("SRV", TODAY).orThrow();

        assertThat(n1On(TODAY)).isEqualTo("chief");
        assertThat(n1On(TODAY.plusDays(1))).isEqualTo("director");
    }

    @Test
    void anAbsenceGoesToTheDeputyOnItsDaysOnly() {
        changes.addDeputy(new DeputyView(id("chief"), id("officer"), 1, Days.around("0..")))
                .orThrow();
        changes.addAbsence(new AbsenceView(id("chief"), AbsenceReason.LEAVE, Days.around("2..4")))
                .orThrow();

        assertThat(n1On(TODAY.plusDays(1))).isEqualTo("chief");
        assertThat(n1On(TODAY.plusDays(2))).isEqualTo("officer");
        assertThat(n1On(TODAY.plusDays(4))).isEqualTo("officer");
        assertThat(n1On(TODAY.plusDays(5))).isEqualTo("chief");
    }

    @Test
    void anAbsenceAndADeputyCanEndEarly() {
        changes.addDeputy(new DeputyView(id("chief"), id("officer"), 1, Days.around("-5..")))
                .orThrow();
        changes.addAbsence(new AbsenceView(id("chief"), AbsenceReason.ASSIGNMENT, Days.around("-2..9")))
                .orThrow();
        assertThat(n1On(TODAY.plusDays(1))).isEqualTo("officer");

        changes.endDeputy(id("chief"), id("officer"), TODAY).orThrow();
        assertThat(n1On(TODAY.plusDays(1))).isEqualTo("director");

        changes.endAbsence(id("chief"), TODAY).orThrow();
        assertThat(n1On(TODAY.plusDays(1))).isEqualTo("chief");
    }

    @Test
    void severalLevelsInTurnAreDifferentPersons() {
        assertThat(deciders.decideInTurn("SRV", java.util.List.of(Level.N1, Level.N2), Set.of(id("chief")))
                        .values())
                .extracting(decider -> decider.person().orElseThrow().value())
                .containsExactly("director", "dga");
    }

    @ParameterizedTest
    @CsvSource({
        "NO, officer, 0, UNKNOWN_UNIT",
        "SRV, nobody, 0, UNKNOWN_PERSON",
        "SRV, chief, 0, ALREADY_HEAD",
        "SRV, officer, -9999, HEADSHIP_OVERLAP",
    })
    void refusesAHead(String unit, String person, int days, String code) {
        Outcome<HeadshipView> outcome = changes.appointHead(unit, id(person), TODAY.plusDays(days));

        assertThat(outcome.reasons()).extracting(Refusal::code).containsExactly(code);
        assertThat(n1On(TODAY)).isEqualTo("chief");
    }

    @ParameterizedTest
    @CsvSource({
        "chief, chief, 1, 0..5, OWN_DEPUTY",
        "chief, nobody, 1, 0..5, UNKNOWN_PERSON",
        "nobody, chief, 1, 0..5, UNKNOWN_PERSON",
        "chief, adviser, 0, 0..5, RANK_OUT_OF_RANGE",
        "chief, adviser, 1, 5..9, RANK_TAKEN",
        "chief, officer, 2, -9..0, DEPUTY_OVERLAP",
    })
    void refusesADeputy(String person, String deputy, int rank, String days, String code) {
        changes.addDeputy(new DeputyView(id("chief"), id("officer"), 1, Days.around("0..5")))
                .orThrow();

        assertThat(changes.addDeputy(new DeputyView(id(person), id(deputy), rank, Days.around(days)))
                        .reasons())
                .extracting(Refusal::code)
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"5..9, ABSENCE_OVERLAP", "-3..0, ABSENCE_OVERLAP", "3.., ABSENCE_OVERLAP"})
    void refusesAnAbsenceOverAnother(String days, String code) {
        changes.addAbsence(new AbsenceView(id("chief"), AbsenceReason.LEAVE, Days.around("0..5")))
                .orThrow();

        assertThat(changes.addAbsence(new AbsenceView(id("chief"), AbsenceReason.LEAVE, Days.around(days)))
                        .reasons())
                .extracting(Refusal::code)
                .containsExactly(code);
    }

    @Test
    void refusesAPostWithEverythingWrongAtOnce() {
        assertThat(changes.createPost(new PostView("<b>", "NO", " ", "D")).reasons())
                .extracting(Refusal::code)
                .containsExactly("BAD_POST_NUMBER", "BAD_TITLE", "BAD_CATEGORY", "UNKNOWN_UNIT");
    }

    @Test
    void keepsAPostAndRefusesItsNumberTwice() {
        PostView post = new PostView("SRV-01", "SRV", "Chargé de mission", "A");
        changes.createPost(post).orThrow();

        assertThat(organisation.post("SRV-01")).contains(post);
        assertThat(changes.createPost(post).reasons()).extracting(Refusal::code).containsExactly("POST_EXISTS");
    }

    private String n1On(LocalDate day) {
        return deciders.decide(new DecisionRequest("SRV", Level.N1, day, Set.of()))
                .person()
                .orElseThrow()
                .value();
    }

    private static PersonId id(String value) {
        return new PersonId(value);
    }
}
