package fr.metropole.recruitment.application.process;

import fr.metropole.recruitment.application.ApplicationDesk;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The dates that the model of an application waits for; the model names this bean {@code applicationClock}. */
@Component("applicationClock")
public class ApplicationClock {

    private final ApplicationDesk desk;

    ApplicationClock(ApplicationDesk desk) {
        this.desk = desk;
    }

    /** When the time for a missing document is over. */
    public Date documentDeadline(DelegateExecution execution) {
        return Date.from(desk.documentDeadline(execution.getProcessBusinessKey()));
    }
}
