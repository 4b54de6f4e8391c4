package fr.metropole.recruitment.selection;

import fr.metropole.recruitment.core.PersonId;
import java.util.List;

/**
 * The panel as it was submitted.
 *
 * @param conflicts who declared a conflict of interest, and so has to be replaced
 * @param questions put to every candidate, in this order
 */
public record PanelProposal(List<PersonId> panel, List<PersonId> conflicts, List<String> questions) {
    public PanelProposal {
        panel = panel.stream().distinct().toList();
        conflicts = conflicts.stream().distinct().toList();
        questions = questions.stream().distinct().toList();
    }
}
