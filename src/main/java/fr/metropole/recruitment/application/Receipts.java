package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Knows what was submitted before: with the client's own key for a day, with the same person and the same files for ten
 * minutes.
 */
@Component
class Receipts {

    private static final Duration DOUBLE_CLICK = Duration.ofMinutes(10);
    private static final Duration CLIENT_KEY = Duration.ofDays(1);

    private final ReceiptTable table;
    private final Clock clock;

    Receipts(ReceiptTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /**
     * The application that a submission has made already.
     *
     * @return its number, empty for a new submission; or {@code IDEMPOTENCY_KEY_REUSED} when the client's key came with
     *     something else
     */
    Outcome<Optional<String>> known(Submitted submitted, String contentKey) {
        Optional<ReceiptRow> byClient = submitted.clientKey().flatMap(key -> fresh(key, CLIENT_KEY));
        if (byClient.filter(receipt -> !receipt.holds(contentKey)).isPresent()) {
            return Outcome.refused(IntakeRefusals.keyReused());
        }
        return Outcome.accepted(
                byClient.or(() -> fresh(contentKey, DOUBLE_CLICK)).map(ReceiptRow::applicationNumber));
    }

    /** Keeps the keys of a new submission in place of outdated ones; fails on a key that another transaction has written at the same time. */
    void keep(Submitted submitted, String contentKey, String number, Instant now) {
        replace(new ReceiptRow(contentKey, contentKey, number, now));
        submitted.clientKey().ifPresent(key -> replace(new ReceiptRow(key, contentKey, number, now)));
    }

    private void replace(ReceiptRow receipt) {
        table.findById(receipt.getId()).ifPresent(old -> {
            table.delete(old);
            table.flush();
        });
        table.saveAndFlush(receipt);
    }

    private Optional<ReceiptRow> fresh(String key, Duration age) {
        return table.findById(key).filter(receipt -> isFresh(receipt, age));
    }

    private boolean isFresh(ReceiptRow receipt, Duration age) {
        return receipt.isYoungerThan(clock.instant().minus(age));
    }
}
