package fr.metropole.recruitment.offer.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.offer.OfferDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the offer, by order or by contract. */
@Component(OfferStatutoryModel.DELEGATE_SEND_OFFER)
class SendOffer implements JavaDelegate {

    private final OfferDesk desk;

    SendOffer(OfferDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.send(new CaseReference(execution.getProcessBusinessKey())).orThrow();
    }
}
