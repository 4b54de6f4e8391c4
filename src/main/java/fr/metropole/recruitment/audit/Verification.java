package fr.metropole.recruitment.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Recomputes every hash of the history and compares it with what the anchors have seen. Reads chain after chain and entry
 * after entry, so that the memory it takes does not grow with the history.
 */
@Service
public class Verification {

    /** More than that nobody reads. */
    public static final int MOST_FINDINGS = 200;

    private final ChainReading chains;
    private final AnchorCheck anchors;
    private final TransactionTemplate snapshot;
    private final Clock clock;

    Verification(ChainReading chains, AnchorCheck anchors, PlatformTransactionManager transactions, Clock clock) {
        this.chains = chains;
        this.anchors = anchors;
        this.snapshot = new TransactionTemplate(transactions);
        // one picture of all tables, however much is written meanwhile
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setReadOnly(true);
        this.clock = clock;
    }

    /** Verifies everything. */
    public VerificationReport verify() {
        Instant at = clock.instant();
        long began = System.nanoTime();
        Findings findings = new Findings(MOST_FINDINGS);
        Long seen = snapshot.execute(status -> {
            chains.read(findings);
            return anchors.check(findings);
        });
        return new VerificationReport(
                at,
                findings.chains(),
                findings.entries(),
                findings.parts(),
                findings.erased(),
                seen == null ? 0 : seen,
                findings.list(),
                findings.more(),
                Duration.ofNanos(System.nanoTime() - began));
    }
}
