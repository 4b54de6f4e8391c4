package fr.metropole.recruitment.completion.process;

import fr.metropole.recruitment.completion.TermDesk;
import fr.metropole.recruitment.core.CaseReference;
import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The timer of the term of a contract; the model names this bean {@code contractTermClock}. */
@Component("contractTermClock")
public class ContractTermClock {

    private final TermDesk desk;
    private final Clock clock;

    ContractTermClock(TermDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Three weeks of work before the agent must be told, in the morning. */
    public Date noticeAlert(DelegateExecution execution) {
        return Date.from(desk.noticeAlert(new CaseReference(execution.getProcessBusinessKey()))
                .atStartOfDay(clock.getZone())
                .toInstant());
    }
}
