package fr.metropole.recruitment.core;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What a use case answers: the accepted result, or why it was refused. Refused means that nothing was changed.
 *
 * @param <T> the accepted result
 */
public sealed interface Outcome<T> {

    /** The use case was carried out. */
    record Accepted<T>(T value) implements Outcome<T> {}

    /** The use case was refused, for at least one reason; nothing was changed. */
    record Refused<T>(List<Refusal> refusals) implements Outcome<T> {
        public Refused {
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a reason");
            }
            refusals = List.copyOf(refusals);
        }
    }

    static <T> Outcome<T> accepted(T value) {
        return new Accepted<>(value);
    }

    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(List.of(refusal));
    }

    static <T> Outcome<T> refused(List<Refusal> refusals) {
        return new Refused<>(refusals);
    }

    /** Goes on with the accepted value, or hands the refusals on. */
    default <U> Outcome<U> then(Function<? super T, Outcome<U>> next) {
        if (this instanceof Accepted<T> accepted) {
            return next.apply(accepted.value());
        }
        return new Refused<>(((Refused<T>) this).refusals());
    }

    /** Turns the accepted value into another one. */
    default <U> Outcome<U> map(Function<? super T, U> change) {
        return then(value -> accepted(change.apply(value)));
    }

    /** Does something with the accepted value and hands it on. */
    default Outcome<T> peek(Consumer<? super T> action) {
        return map(value -> {
            action.accept(value);
            return value;
        });
    }

    /** Puts every reason into other words; what was accepted stays as it is. */
    default Outcome<T> reword(UnaryOperator<Refusal> words) {
        return this instanceof Refused<T> refused
                ? refused(refused.refusals().stream().map(words).toList())
                : this;
    }

    default boolean isAccepted() {
        return this instanceof Accepted<T>;
    }

    /** The reasons, empty when accepted. */
    default List<Refusal> reasons() {
        return this instanceof Refused<T> refused ? refused.refusals() : List.of();
    }

    /**
     * The accepted value, for a caller that has no answer to a refusal.
     *
     * @throws RefusedException with the first refusal when refused
     */
    default T orThrow() {
        if (this instanceof Accepted<T> accepted) {
            return accepted.value();
        }
        throw new RefusedException(reasons());
    }
}
