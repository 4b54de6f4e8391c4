package fr.metropole.recruitment.audit;

import org.jspecify.annotations.Nullable;

/**
 * One rule of a recruitment and whether it was kept.
 *
 * @param code stable, upper snake case
 * @param words the rule as a French sentence without a full stop
 * @param proof what shows it, or why it is not kept
 * @param evidence kind of the entries of the history to look at, null when it is not the history that speaks
 */
public record Control(String code, String words, State state, String proof, @Nullable EntryKind evidence) {

    /** Whether a rule was kept. */
    public enum State {
        KEPT("respectée"),
        /** the recruitment has not come to it */
        DUE("à venir"),
        /** nothing is forbidden, but an auditor will want to look */
        NOTED("à examiner"),
        BROKEN("non respectée");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** French words for the reader of a page. */
        public String label() {
            return label;
        }
    }

    static Control of(String code, String words, State state, @Nullable String proof) {
        return new Control(code, words, state, proof == null ? "" : proof, null);
    }
}
