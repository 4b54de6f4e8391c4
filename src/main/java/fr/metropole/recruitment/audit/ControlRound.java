package fr.metropole.recruitment.audit;

import fr.metropole.recruitment.audit.Control.State;
import fr.metropole.recruitment.audit.ControlTable.Waiting;
import fr.metropole.recruitment.core.CaseReference;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Judges the recruitments whose last judgement no longer holds, each in a transaction of its own and a few at a time, so
 * that ten thousand of them take neither memory nor long transactions. When two nodes judge the same one, one of them wins.
 */
@Component
class ControlRound {

    /** So many are judged while somebody waits for the page; the others follow behind it. */
    static final int AT_ONCE = 100;

    private static final Logger LOG = LoggerFactory.getLogger(ControlRound.class);
    private static final CaseSearch ALL = new CaseSearch(null, null, null, null, null, null);

    private final ControlTable table;
    private final CaseControls controls;
    private final TaskScheduler scheduler;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final AtomicBoolean underWay = new AtomicBoolean();

    ControlRound(
            ControlTable table,
            CaseControls controls,
            TaskScheduler scheduler,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.table = table;
        this.controls = controls;
        this.scheduler = scheduler;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${recruitment.audit.control-interval:PT1H}",
            fixedDelayString = "${recruitment.audit.control-interval:PT1H}")
    void atInterval() {
        goOn();
    }

    /** Judges what is due among the recruitments of a search, a hundred at most; the rest goes on in the background. */
    long bringUpToDate(CaseQuery query) {
        judge(query);
        long waiting = table.countStale(query, clock.instant());
        if (waiting > 0) {
            goOn();
        }
        return waiting;
    }

    private void goOn() {
        if (underWay.compareAndSet(false, true)) {
            scheduler.schedule(this::step, scheduler.getClock().instant());
        }
    }

    /** One batch; the scheduler's one thread is free for others between two of them. */
    private void step() {
        boolean more = false;
        try {
            more = judge(CaseQuery.of(ALL, Sight.EVERYTHING)) == AT_ONCE;
        } finally {
            underWay.set(false);
        }
        if (more) {
            goOn();
        }
    }

    private int judge(CaseQuery query) {
        List<Waiting> waiting = table.stale(query, clock.instant(), AT_ONCE);
        waiting.forEach(this::judge);
        return waiting.size();
    }

    private void judge(Waiting waiting) {
        try {
            transaction.executeWithoutResult(status -> {
                long seen = table.seen(waiting.slug());
                table.put(waiting.slug(), seen, clock.instant(), controls.of(new CaseReference(waiting.reference())));
            });
        } catch (DuplicateKeyException e) {
            LOG.debug("another node has judged {}", waiting.slug());
        } catch (RuntimeException e) {
            LOG.error("the controls of {} failed", waiting.slug(), e);
            transaction.executeWithoutResult(status ->
                    table.put(waiting.slug(), table.seen(waiting.slug()), clock.instant(), List.of(failed())));
        }
    }

    /** One recruitment that cannot be judged keeps none of the others from it. */
    private static Control failed() {
        return Control.of(
                "CONTROLS_MADE",
                "Les contrôles ont pu être faits",
                State.NOTED,
                "Le contrôle a échoué ; le journal technique dit pourquoi");
    }
}
