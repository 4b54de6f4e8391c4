package fr.metropole.recruitment.completion.process;

import fr.metropole.recruitment.completion.ServiceDesk;
import fr.metropole.recruitment.core.CaseReference;
import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The timer of the trial period; the model names this bean {@code completionClock}. */
@Component("completionClock")
public class CompletionClock {

    private final ServiceDesk desk;
    private final Clock clock;

    CompletionClock(ServiceDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Fifteen days before the trial period ends, in the morning. */
    public Date trialAlert(DelegateExecution execution) {
        return Date.from(desk.trialAlert(new CaseReference(execution.getProcessBusinessKey()))
                .atStartOfDay(clock.getZone())
                .toInstant());
    }
}
