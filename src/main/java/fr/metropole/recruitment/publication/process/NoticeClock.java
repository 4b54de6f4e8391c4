package fr.metropole.recruitment.publication.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.publication.Notices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The timers of the notice; the model names this bean {@code noticeClock}. */
@Component("noticeClock")
public class NoticeClock {

    private final Notices notices;
    private final Clock clock;

    NoticeClock(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** Midnight after the closing date: an application of the last evening is in time. */
    public Date closing(DelegateExecution execution) {
        LocalDate last = notices.find(new CaseReference(execution.getProcessBusinessKey()))
                .flatMap(notice -> java.util.Optional.ofNullable(notice.closesOn()))
                .orElseThrow();
        return Date.from(last.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }
}
