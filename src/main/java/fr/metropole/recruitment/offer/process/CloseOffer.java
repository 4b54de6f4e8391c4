package fr.metropole.recruitment.offer.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.offer.OfferDesk;
import fr.metropole.recruitment.process.ProcessVariables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes an offer that came to nothing, and tells the case whether somebody is left to choose. */
@Component(OfferStatutoryModel.DELEGATE_CLOSE_OFFER)
class CloseOffer implements JavaDelegate {

    private final OfferDesk desk;

    CloseOffer(OfferDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean remaining =
                desk.close(new CaseReference(execution.getProcessBusinessKey())).orThrow();
        execution.setVariable(ProcessVariables.RESERVE_REMAINING, remaining);
    }
}
