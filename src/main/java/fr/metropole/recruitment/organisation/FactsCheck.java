package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Checks an organisation as a whole, before any of it is written. */
final class FactsCheck {

    private final Facts facts;
    private final Map<PersonId, PersonView> persons;
    private final List<String> codes;

    private FactsCheck(Facts facts) {
        this.facts = facts;
        this.persons = facts.persons().stream().collect(Collectors.toMap(PersonView::id, Function.identity()));
        this.codes = facts.units().stream().map(UnitView::code).toList();
    }

    /** What is wrong with a file before it is put over what is there: the same thing named twice. */
    static List<Refusal> duplicates(Facts file) {
        return Stream.of(
                        twice("unites", file.units().stream().map(UnitView::code)),
                        twice("personnes", file.persons().stream().map(person -> person.id()
                                .value())),
                        twice("postes", file.posts().stream().map(PostView::number)))
                .flatMap(Function.identity())
                .map(Fault::toRefusal)
                .toList();
    }

    /** What is wrong with the organisation as it would stand. */
    static List<Refusal> refusals(Facts facts) {
        FactsCheck check = new FactsCheck(facts);
        return Stream.of(
                        new UnitTreeCheck(facts.units()).faults(),
                        check.references(),
                        check.goneHeads(),
                        check.deputies(),
                        check.overlaps())
                .flatMap(Function.identity())
                .distinct()
                .map(Fault::toRefusal)
                .toList();
    }

    private static Stream<Fault> twice(String section, Stream<String> keys) {
        return keys.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(entry ->
                        new Fault("DUPLICATE_CODE", section + " : « " + entry.getKey() + " » est décrit deux fois."));
    }

    private Stream<Fault> references() {
        Stream<String> units = Stream.concat(
                facts.headships().stream().map(HeadshipView::unit),
                facts.posts().stream().map(PostView::unit));
        Stream<PersonId> named = Stream.of(
                        facts.headships().stream().map(HeadshipView::person),
                        facts.deputies().stream().flatMap(line -> Stream.of(line.person(), line.deputy())),
                        facts.absences().stream().map(AbsenceView::person))
                .flatMap(Function.identity());
        return Stream.concat(
                units.filter(unit -> !codes.contains(unit))
                        .map(unit -> new Fault("UNKNOWN_UNIT", "L’unité « " + unit + " » n’existe pas.")),
                named.filter(person -> !persons.containsKey(person))
                        .map(person -> new Fault("UNKNOWN_PERSON", "La personne « " + person + " » n’existe pas.")));
    }

    private Stream<Fault> goneHeads() {
        return facts.headships().stream()
                .filter(headship -> headship.validity().to() == null)
                .map(headship -> persons.get(headship.person()))
                .filter(Objects::nonNull)
                .filter(person -> !person.active())
                .map(person ->
                        new Fault("PERSON_GONE", person.title() + " : le départ de cette personne est enregistré."));
    }

    private Stream<Fault> deputies() {
        return facts.deputies().stream()
                .filter(line -> line.person().equals(line.deputy()))
                .map(line -> new Fault("OWN_DEPUTY", "« " + line.person() + " » ne peut pas se suppléer."));
    }

    private Stream<Fault> overlaps() {
        return Stream.of(
                        clashes(facts.headships(), FactsCheck::twoHeads)
                                .map(line -> new Fault(
                                        "TWO_HEADS",
                                        "L’unité " + line.unit() + " aurait deux responsables à la fois.")),
                        clashes(facts.deputies(), FactsCheck::sameDeputyOrRank)
                                .map(line -> new Fault(
                                        "DEPUTY_OVERLAP",
                                        "« " + line.person()
                                                + " » : suppléant ou rang donné deux fois à la même période.")),
                        clashes(facts.absences(), FactsCheck::twoAbsences)
                                .map(line -> new Fault(
                                        "ABSENCE_OVERLAP", "« " + line.person() + " » : deux absences se recouvrent.")))
                .flatMap(Function.identity());
    }

    private static boolean twoHeads(HeadshipView one, HeadshipView other) {
        return one.unit().equals(other.unit()) && one.validity().overlaps(other.validity());
    }

    private static boolean sameDeputyOrRank(DeputyView one, DeputyView other) {
        return one.person().equals(other.person())
                && (one.rank() == other.rank() || one.deputy().equals(other.deputy()))
                && one.validity().overlaps(other.validity());
    }

    private static boolean twoAbsences(AbsenceView one, AbsenceView other) {
        return one.person().equals(other.person()) && one.validity().overlaps(other.validity());
    }

    private static <T> Stream<T> clashes(List<T> lines, BiPredicate<T, T> clash) {
        return IntStream.range(0, lines.size())
                .filter(index -> lines.subList(0, index).stream().anyMatch(line -> clash.test(line, lines.get(index))))
                .mapToObj(lines::get);
    }
}
