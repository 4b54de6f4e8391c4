package fr.metropole.recruitment.audit.web;

import fr.metropole.recruitment.audit.Diagram.Shape;
import fr.metropole.recruitment.audit.Walk.Done;
import fr.metropole.recruitment.audit.Walk.Passage;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the walked path says of one element, in words: on hover, and in the table for those who do not see the picture. */
final class PathWords {

    private PathWords() {}

    static String of(Shape shape, @Nullable Passage passage) {
        String name = name(shape);
        return passage == null || passage.times() == 0
                ? name + " : jamais atteint"
                : name + " : " + state(passage) + ". " + visits(passage) + people(passage);
    }

    static String name(Shape shape) {
        String name = shape.name();
        return name == null || name.isBlank() ? shape.element() : name.replaceAll("\\s+", " ");
    }

    static String state(@Nullable Passage passage) {
        if (passage == null || passage.times() == 0) {
            return "jamais atteint";
        }
        String times = passage.times() == 1 ? "passé une fois" : "passé " + passage.times() + " fois";
        String cancelled = passage.cancelled() == 0 ? "" : ", interrompu " + passage.cancelled() + " fois";
        return passage.open() > 0 ? "en cours" + cancelled : times + cancelled;
    }

    static String visits(Passage passage) {
        return "Atteint le " + moments(passage.visits());
    }

    static String people(Passage passage) {
        return passage.done().isEmpty()
                ? ""
                : ". Accompli " + passage.done().stream().map(PathWords::done).collect(Collectors.joining(", puis "));
    }

    private static String done(Done done) {
        return "le " + Spoken.moment(done.at()) + " par " + done.who();
    }

    private static String moments(List<Instant> visits) {
        return visits.stream().map(Spoken::moment).collect(Collectors.joining(", "));
    }
}
