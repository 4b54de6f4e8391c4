package fr.metropole.recruitment.hiring;

import fr.metropole.recruitment.core.CaseReference;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes how far a case has got, in the transaction of the procedure itself. */
@Service
@Transactional
public class HiringProgress {

    private final HiringCaseTable table;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HiringProgress(HiringCaseTable table, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.events = events;
        this.clock = clock;
    }

    /** The procedure begins. */
    public void opened(CaseReference reference) {
        table.save(new HiringCase(reference, clock.instant()));
        events.publishEvent(new CaseOpened(reference));
    }

    /** The procedure reaches a step. */
    public void reached(CaseReference reference, CaseStep step) {
        table.findById(reference.slug()).ifPresent(found -> found.reach(step));
    }

    /** The procedure has ended. */
    public void closed(CaseReference reference, CaseOutcome outcome) {
        table.findById(reference.slug()).ifPresent(found -> {
            found.close(outcome, clock.instant());
            events.publishEvent(new CaseClosed(reference, outcome));
        });
    }
}
