package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.publication.ApplicationCount;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the notice how many candidates answered it. */
@Component
class ReceivedCount implements ApplicationCount {

    private final ApplicationTable applications;

    ReceivedCount(ApplicationTable applications) {
        this.applications = applications;
    }

    @Override
    @Transactional(readOnly = true)
    public int received(CaseReference reference) {
        return (int) applications.countByCaseReferenceAndStateNot(reference.value(), ApplicationState.WITHDRAWN);
    }
}
