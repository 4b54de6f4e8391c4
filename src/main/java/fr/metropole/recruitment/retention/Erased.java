package fr.metropole.recruitment.retention;

import java.util.List;

/**
 * What one store erased, as evidence that names nobody.
 *
 * @param what French, e.g. {@code documents}
 * @param count how many
 * @param fingerprints SHA-256 of what went, where it had one: who has the file can still prove that it was here
 */
public record Erased(String what, int count, List<String> fingerprints) {

    public Erased {
        fingerprints = List.copyOf(fingerprints);
    }

    public static Erased of(String what, int count) {
        return new Erased(what, count, List.of());
    }
}
