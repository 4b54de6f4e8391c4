package fr.metropole.recruitment.core;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rules that one step of the path keeps, each with its proof: the list of controls that the signatory and the auditor read.
 * Those that must be kept before an act is signed are an {@link ActCheck}; the others hold nothing up.
 */
public interface CaseRules {

    /** Place in the list, from 10 on, as the path goes. */
    int order();

    /** The rules, each with its proof; only those that apply to this recruitment. */
    List<Rule> rules(CaseReference reference);

    /**
     * One rule and what proves it.
     *
     * @param code stable, upper snake case
     * @param words the rule, as a French sentence without a full stop
     * @param refusals codes by which {@link ActCheck#missing} says that it is not kept
     * @param proof what shows that it was kept, numbers of applications at most; null while the step has not been taken
     * @param breach why it was broken though no act asks for it yet; null when it was not
     */
    record Rule(String code, String words, Set<String> refusals, @Nullable String proof, @Nullable String breach) {

        public Rule {
            refusals = Set.copyOf(refusals);
        }

        /** A rule that a refusal names when it is broken. */
        public static Rule of(String code, String words, String refusal, @Nullable String proof) {
            return new Rule(code, words, Set.of(refusal), proof, null);
        }

        /** A rule that is kept, not kept, or not due yet. */
        public static Rule judged(String code, String words, @Nullable String proof, @Nullable String breach) {
            return new Rule(code, words, Set.of(), proof, breach);
        }
    }
}
