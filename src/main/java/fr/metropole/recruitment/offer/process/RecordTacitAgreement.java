package fr.metropole.recruitment.offer.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.offer.OfferDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that the silence of the employer of origin has become an agreement. */
@Component(OfferStatutoryModel.DELEGATE_RECORD_TACIT_AGREEMENT)
class RecordTacitAgreement implements JavaDelegate {

    private final OfferDesk desk;

    RecordTacitAgreement(OfferDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.recordTacitAgreement(new CaseReference(execution.getProcessBusinessKey()))
                .orThrow();
    }
}
