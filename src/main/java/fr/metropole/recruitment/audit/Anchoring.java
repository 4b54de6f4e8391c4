package fr.metropole.recruitment.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts the ends of all chains under a signature at an interval and writes them to a file that can be carried off. Whoever
 * cuts the end off a chain afterwards, or removes one, contradicts the anchor. It reads the ends without locking them, so
 * nobody waits for it. When two nodes take the same anchor at once, the number lets only one of them.
 */
@Service
public class Anchoring {

    private static final Logger LOG = LoggerFactory.getLogger(Anchoring.class);

    private final AnchorTable table;
    private final AnchorFiles files;
    private final SigningKey key;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Anchoring(
            AnchorTable table,
            AnchorFiles files,
            SigningKey key,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.table = table;
        this.files = files;
        this.key = key;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${recruitment.audit.anchor-interval:PT1H}",
            fixedDelayString = "${recruitment.audit.anchor-interval:PT1H}")
    void atInterval() {
        try {
            take();
        } catch (DuplicateKeyException e) {
            LOG.info("another node has taken this anchor");
        } catch (IllegalStateException e) {
            LOG.error("no anchor was taken: {}", e.getMessage());
        }
    }

    /** Takes an anchor now; nothing when no chain has moved since the last one. */
    public Optional<Anchor> take() {
        Optional<Anchor> taken = Optional.ofNullable(transaction.execute(status -> taken()));
        transaction.executeWithoutResult(status -> files.writeMissing());
        return taken;
    }

    private @org.jspecify.annotations.Nullable Anchor taken() {
        Optional<Anchor> last = table.last();
        long number = last.map(Anchor::number).orElse(0L) + 1;
        String previous = last.map(Anchor::root).orElse(Anchor.NONE);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        long heads = table.takeHeads(number);
        if (heads == 0) {
            return null;
        }
        Anchor.Root root = new Anchor.Root(number, now, previous);
        table.heads(number, root::add);
        String hash = root.hash();
        Anchor anchor = new Anchor(number, now, heads, previous, hash, key.sign(hash), key.id());
        table.insert(anchor);
        return anchor;
    }
}
