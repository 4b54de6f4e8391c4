package fr.metropole.recruitment.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The personal part of a fact about one candidate, or about none in particular. It can be erased later; its salted hash
 * stays in the chain.
 *
 * @param subject application number, null when it is about no single candidate
 */
public record PayloadPart(@Nullable String subject, List<Line> lines) {

    public PayloadPart {
        lines = List.copyOf(lines);
    }
}
