package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.PersonId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A whole organisation as plain values: what a file says, what the tables hold, or the two put together. */
record Facts(
        List<UnitView> units,
        List<PersonView> persons,
        List<HeadshipView> headships,
        List<DeputyView> deputies,
        List<AbsenceView> absences,
        List<PostView> posts) {

    /** This organisation once the file is loaded over it. */
    Facts loadedWith(Facts file) {
        Set<String> headed = file.headships.stream().map(HeadshipView::unit).collect(Collectors.toSet());
        Set<PersonId> replaced = file.deputies.stream().map(DeputyView::person).collect(Collectors.toSet());
        Set<PersonId> absent = file.absences.stream().map(AbsenceView::person).collect(Collectors.toSet());
        return new Facts(
                over(units, file.units, UnitView::code),
                over(persons, file.persons.stream().map(this::keepingState).toList(), PersonView::id),
                join(headships.stream().filter(line -> !headed.contains(line.unit())), file.headships),
                join(deputies.stream().filter(line -> !replaced.contains(line.person())), file.deputies),
                join(absences.stream().filter(line -> !absent.contains(line.person())), file.absences),
                over(posts, file.posts, PostView::number));
    }

    /** A file never brings back somebody who has left. */
    private PersonView keepingState(PersonView named) {
        return persons.stream()
                .filter(known -> known.id().equals(named.id()))
                .map(known -> new PersonView(named.id(), named.title(), known.active()))
                .findFirst()
                .orElse(named);
    }

    private static <T, K> List<T> over(List<T> known, List<T> changes, Function<T, K> key) {
        Map<K, T> merged = new LinkedHashMap<>();
        known.forEach(fact -> merged.put(key.apply(fact), fact));
        changes.forEach(fact -> merged.put(key.apply(fact), fact));
        return List.copyOf(merged.values());
    }

    private static <T> List<T> join(Stream<T> kept, List<T> added) {
        return Stream.concat(kept, added.stream()).toList();
    }
}
