package fr.metropole.recruitment.core;

import java.util.List;
import java.util.Set;

/**
 * What one module has to say to a candidate who asks to see his file. A candidate is shown what is said of himself; what
 * judges or names another person is communicable to that person only (CRPA L311-6), and the file says what was left out.
 */
public interface CommunicablePart {

    /** Place in the file, from 10 on. */
    int order();

    /** The part of one candidate; empty passages when there is nothing. */
    Part of(CaseReference reference, String applicationNumber);

    /** Words by which other candidates would be recognised, to be masked in every text of the file. */
    default Set<String> others(CaseReference reference, String applicationNumber) {
        return Set.of();
    }

    /** @param title French heading */
    record Part(String title, List<Passage> passages, List<Masked> masked) {

        public Part {
            passages = List.copyOf(passages);
            masked = List.copyOf(masked);
        }
    }

    /** One text. */
    record Passage(String heading, String text) {}

    /**
     * What was left out.
     *
     * @param what French, without naming anybody
     * @param count how many
     * @param why rule, French
     */
    record Masked(String what, int count, String why) {

        /** The rule on what judges or names a person. */
        public static final String OF_OTHERS =
                "Appréciation portée sur une autre personne, communicable à elle seule (CRPA L311-6)";
    }
}
