package fr.metropole.recruitment.audit.web;

import fr.metropole.recruitment.audit.CaseTimeline;
import fr.metropole.recruitment.audit.Chain;
import fr.metropole.recruitment.audit.Diagram;
import fr.metropole.recruitment.audit.Diagram.Shape;
import fr.metropole.recruitment.audit.Walk;
import fr.metropole.recruitment.audit.Walk.Passage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The walked path as rows of a table, from left to right: the same as the picture, for whoever does not see it. */
final class PathTable {

    private PathTable() {}

    /** One element. */
    record Row(String name, String state, String visits, String people, List<Called> called) {}

    /** An instance that an element called. */
    record Called(String chain, String name) {}

    static List<Row> rows(Diagram diagram, Walk walk, CaseTimeline timeline) {
        return diagram.shapes().stream()
                .sorted(Comparator.comparingDouble((Shape shape) -> shape.box().x())
                        .thenComparingDouble(shape -> shape.box().y()))
                .filter(shape -> shape.name() != null)
                .map(shape -> row(shape, walk.passages().get(shape.element()), timeline))
                .toList();
    }

    private static Row row(Shape shape, @Nullable Passage passage, CaseTimeline timeline) {
        if (passage == null) {
            return new Row(PathWords.name(shape), PathWords.state(null), "", "", List.of());
        }
        String people = PathWords.people(passage);
        List<Called> called = passage.called().stream()
                .flatMap(id -> find(timeline, id).stream())
                .map(chain -> new Called(chain.id(), chain.name()))
                .toList();
        return new Row(
                PathWords.name(shape),
                PathWords.state(passage),
                PathWords.visits(passage),
                people.isEmpty() ? "" : people.substring(2),
                called);
    }

    static Optional<Chain> find(CaseTimeline timeline, @Nullable String id) {
        return timeline.chains().stream().filter(chain -> chain.id().equals(id)).findFirst();
    }
}
