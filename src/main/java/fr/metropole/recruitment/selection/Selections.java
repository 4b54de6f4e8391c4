package fr.metropole.recruitment.selection;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.RefusedException;
import java.util.Optional;

/** The selections, for the later steps of the path. */
public interface Selections {

    /** Empty before the first shortlist is settled. */
    Optional<SelectionView> find(CaseReference reference);

    /**
     * The selection that a later step rests on.
     *
     * @throws RefusedException with {@code SELECTION_STATE} when no shortlist was settled, whatever the process says
     */
    default SelectionView begun(CaseReference reference) {
        return find(reference).orElseThrow(() -> new RefusedException(SelectionRefusals.state()));
    }

    /** Number of the application that is chosen now. */
    Optional<String> chosen(CaseReference reference);

    /** Whether somebody is left in reserve who has not withdrawn and whose application is not decided. */
    boolean reserveRemaining(CaseReference reference);

    /**
     * The offer to the chosen candidate did not come about: clears the choice, so that another candidate may be chosen.
     *
     * @return the application number, or {@code SELECTION_STATE} when this application is not the chosen one
     */
    Outcome<String> choiceFell(CaseReference reference, String applicationNumber);
}
