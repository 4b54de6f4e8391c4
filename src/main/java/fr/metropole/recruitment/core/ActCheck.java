package fr.metropole.recruitment.core;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one step of the path must have left behind before an act may be signed. Each module of the path answers for its own
 * part from what it keeps, so that nobody reaches the signature by moving the process past a step. The same rules, with what
 * proves that they were kept, are the list of controls that the signatory and the auditor read.
 */
public interface ActCheck {

    /** Place in the list that the signatory reads, from 10 on, as the path goes. */
    int order();

    /** Every legal step that is missing, named; empty when all is done. */
    List<Refusal> missing(ActToSign act);

    /** Whether its rules are due before the signature; those of what follows hold nothing up. */
    default boolean isDueBeforeSignature() {
        return true;
    }

    /** The rules behind {@link #missing}, each with its proof; only those that apply to this recruitment. */
    default List<Rule> rules(CaseReference reference) {
        return List.of();
    }

    /**
     * An act laid before the authority.
     *
     * @param contract whether it is a contract; an appointment by order otherwise
     */
    record ActToSign(CaseReference reference, String applicationNumber, boolean contract) {}

    /**
     * One rule and what proves it.
     *
     * @param code stable, upper snake case
     * @param words the rule, as a French sentence without a full stop
     * @param refusals codes by which {@link #missing} says that it is not kept
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
