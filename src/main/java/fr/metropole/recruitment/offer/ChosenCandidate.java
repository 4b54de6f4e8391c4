package fr.metropole.recruitment.offer;

import fr.metropole.recruitment.application.ApplicationState;
import fr.metropole.recruitment.application.Applications;
import fr.metropole.recruitment.application.FinalOutcome;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.selection.Selections;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** To whom an offer goes, and what becomes of that candidate and of the choice when the offer falls. */
@Component
class ChosenCandidate {

    private final Selections selections;
    private final Applications applications;

    ChosenCandidate(Selections selections, Applications applications) {
        this.selections = selections;
        this.applications = applications;
    }

    Optional<String> of(CaseReference reference) {
        return selections.chosen(reference);
    }

    /**
     * The choice has come to nothing. A candidate who has withdrawn in the meantime has had the answer already.
     *
     * @param byCandidate whether the candidate gave the offer up, which withdraws the application
     * @return whether somebody is left to choose
     */
    boolean fell(CaseReference reference, String number, boolean byCandidate, String why) {
        selections.choiceFell(reference, number).orThrow();
        applications
                .applicant(number)
                .filter(application -> !application.state().isFinal())
                .ifPresent(application -> end(number, byCandidate, why).orThrow());
        return selections.reserveRemaining(reference);
    }

    private Outcome<ApplicationState> end(String number, boolean byCandidate, String why) {
        return byCandidate
                ? applications.giveUpOffer(number, why)
                : applications.decideOutcome(number, FinalOutcome.NOT_RETAINED, why);
    }
}
