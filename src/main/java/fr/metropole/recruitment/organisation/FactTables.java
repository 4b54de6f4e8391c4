package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.PersonId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The tables of the organisation as plain values, and back. */
@Component
class FactTables {

    private final Units units;
    private final Persons persons;
    private final Headships headships;
    private final Deputies deputies;
    private final Absences absences;
    private final Posts posts;

    FactTables(Units units, Persons persons, Headships headships, Deputies deputies, Absences absences, Posts posts) {
        this.units = units;
        this.persons = persons;
        this.headships = headships;
        this.deputies = deputies;
        this.absences = absences;
        this.posts = posts;
    }

    Facts read() {
        return new Facts(
                units.findAll().stream().map(UnitRow::toView).toList(),
                persons.findAll().stream().map(PersonRow::toView).toList(),
                headships.findAll().stream().map(HeadshipRow::toView).toList(),
                deputies.findAll().stream().map(DeputyRow::toView).toList(),
                absences.findAll().stream().map(AbsenceRow::toView).toList(),
                posts.findAll().stream().map(PostRow::toView).toList());
    }

    /**
     * Writes what the file names.
     *
     * @param whole the organisation as it stands with the file, already checked
     */
    void write(Facts file, Facts whole) {
        units.saveAll(parentsFirst(file.units()).stream().map(UnitRow::new).toList());
        Set<PersonId> named = file.persons().stream().map(PersonView::id).collect(Collectors.toSet());
        persons.saveAll(whole.persons().stream()
                .filter(person -> named.contains(person.id()))
                .map(PersonRow::new)
                .toList());
        posts.saveAll(file.posts().stream().map(PostRow::new).toList());
        replaceHeadships(file.headships());
        replaceDeputies(file.deputies());
        replaceAbsences(file.absences());
    }

    private void replaceHeadships(List<HeadshipView> lines) {
        headships.deleteAll(headships.findByUnitIn(
                lines.stream().map(HeadshipView::unit).distinct().toList()));
        headships.saveAll(lines.stream().map(HeadshipRow::new).toList());
    }

    private void replaceDeputies(List<DeputyView> lines) {
        deputies.deleteAll(deputies.findByPersonIn(
                lines.stream().map(line -> line.person().value()).distinct().toList()));
        deputies.saveAll(lines.stream().map(DeputyRow::new).toList());
    }

    private void replaceAbsences(List<AbsenceView> lines) {
        absences.deleteAll(absences.findByPersonIn(
                lines.stream().map(line -> line.person().value()).distinct().toList()));
        absences.saveAll(lines.stream().map(AbsenceRow::new).toList());
    }

    /** The table refuses a unit whose parent is not there yet. */
    private static List<UnitView> parentsFirst(List<UnitView> lines) {
        Set<String> open = lines.stream().map(UnitView::code).collect(Collectors.toSet());
        Deque<UnitView> waiting = new ArrayDeque<>(lines);
        List<UnitView> ordered = new java.util.ArrayList<>();
        while (!waiting.isEmpty()) {
            UnitView unit = waiting.removeFirst();
            if (open.contains(Objects.requireNonNullElse(unit.parent(), ""))) {
                waiting.addLast(unit);
            } else {
                open.remove(unit.code());
                ordered.add(unit);
            }
        }
        return ordered;
    }
}
