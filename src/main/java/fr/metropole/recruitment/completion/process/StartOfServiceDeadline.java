package fr.metropole.recruitment.completion.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.offer.OfferView;
import fr.metropole.recruitment.offer.Offers;
import fr.metropole.recruitment.process.DeadlineStart;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Nobody is late with confirming a start of service before the day on which the act lets it take place. */
@Component
record StartOfServiceDeadline(Offers offers) implements DeadlineStart {

    @Override
    public String taskId() {
        return CompletionModel.USER_TASK_CONFIRM_START_OF_SERVICE;
    }

    @Override
    public Optional<LocalDate> of(String businessKey) {
        return offers.current(new CaseReference(businessKey)).map(OfferView::startsOn);
    }
}
