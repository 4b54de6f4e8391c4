package fr.metropole.recruitment.selection;

import java.util.List;

/**
 * The shortlist as it was submitted.
 *
 * @param nobody whether it says that nobody is shortlisted
 * @param shortlisted application numbers
 * @param reasons for those who are not shortlisted, in the form that {@link StatedReasons} reads
 */
public record ShortlistProposal(boolean nobody, List<String> shortlisted, String reasons) {
    public ShortlistProposal {
        shortlisted = List.copyOf(shortlisted);
    }
}
