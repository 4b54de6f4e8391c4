package fr.metropole.recruitment.access.web;

import fr.metropole.recruitment.core.Refusal;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of writing calls.
 *
 * @param path seen from the engine's root
 * @param groups who may; empty for nobody, {@link #EVERYBODY} for every agent
 * @param refusal what the others are told
 */
record WriteRule(Pattern path, Set<String> groups, @Nullable Refusal refusal) {

    static final Set<String> EVERYBODY = Set.of("*");

    static WriteRule nobody(String path, Refusal refusal) {
        return new WriteRule(Pattern.compile(path), Set.of(), refusal);
    }

    static WriteRule everybody(String path) {
        return new WriteRule(Pattern.compile(path), EVERYBODY, null);
    }

    static WriteRule only(Set<String> groups, String path, Refusal refusal) {
        return new WriteRule(Pattern.compile(path), groups, refusal);
    }

    boolean matches(String method, String called) {
        return path.matcher(method + ' ' + called).matches();
    }

    boolean allows(Set<String> agent) {
        return groups.equals(EVERYBODY) || agent.stream().anyMatch(groups::contains);
    }
}
