package fr.metropole.recruitment.legal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the law says of a recruitment with what is known of it.
 *
 * @param facts what was known
 * @param possible every ruling that fits the known facts; one when they suffice
 * @param missing the unknown facts that would change the ruling; empty when the known ones suffice
 */
public record LegalPath(LegalFacts facts, List<Ruling> possible, List<Fact> missing) {

    public LegalPath {
        possible = List.copyOf(possible);
        missing = List.copyOf(missing);
    }

    /** The one ruling, when the known facts suffice. */
    public Optional<Ruling> certain() {
        return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
    }

    /** The rulings that allow the recruitment. */
    public List<Ruling.Allowed> allowed() {
        return possible.stream()
                .filter(Ruling.Allowed.class::isInstance)
                .map(Ruling.Allowed.class::cast)
                .toList();
    }

    /** Why no recruitment is possible whatever the unknown facts turn out to be; empty when one is. */
    public List<Ruling.Barred> barred() {
        return allowed().isEmpty()
                ? possible.stream().map(Ruling.Barred.class::cast).toList()
                : List.of();
    }

    /**
     * What holds whatever the unknown facts turn out to be.
     *
     * @return null when the rulings differ in it, or one of them bars the recruitment
     */
    public <T> @Nullable T common(Function<Ruling.Allowed, @Nullable T> part) {
        if (possible.isEmpty() || allowed().size() < possible.size()) {
            return null;
        }
        Set<@Nullable T> values = new HashSet<>();
        allowed().forEach(ruling -> values.add(part.apply(ruling)));
        return values.size() == 1 ? values.iterator().next() : null;
    }
}
