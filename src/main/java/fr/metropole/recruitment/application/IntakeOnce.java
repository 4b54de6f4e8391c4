package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.Outcome;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes one application of a submission, however often it comes. Two at the same moment meet at the unique key: the second
 * one rolls back and gets the first one's answer.
 */
@Component
class IntakeOnce {

    private final Receipts receipts;
    private final IntakeStore store;
    private final ApplicationTable applications;
    private final PrivateLinks links;
    private final TransactionTemplate transaction;

    IntakeOnce(
            Receipts receipts,
            IntakeStore store,
            ApplicationTable applications,
            PrivateLinks links,
            PlatformTransactionManager transactions) {
        this.receipts = receipts;
        this.store = store;
        this.applications = applications;
        this.links = links;
        this.transaction = new TransactionTemplate(transactions);
    }

    Outcome<Receipt> take(Submitted submitted) {
        String contentKey = submitted.contentKey();
        try {
            return inTransaction(submitted, contentKey);
        } catch (DataIntegrityViolationException | ConcurrencyFailureException simultaneous) {
            return inTransaction(submitted, contentKey);
        }
    }

    private Outcome<Receipt> inTransaction(Submitted submitted, String contentKey) {
        Outcome<Receipt> outcome = transaction.execute(status -> {
            Outcome<Receipt> taken =
                    receipts.known(submitted, contentKey).then(known -> answer(known, submitted, contentKey));
            if (!taken.isAccepted()) {
                status.setRollbackOnly();
            }
            return taken;
        });
        return Objects.requireNonNull(outcome);
    }

    private Outcome<Receipt> answer(Optional<String> known, Submitted submitted, String contentKey) {
        return known.flatMap(applications::byNumber)
                .filter(application -> application.state() != ApplicationState.WITHDRAWN)
                .map(application -> Outcome.accepted(new Receipt(application.number(), links.again(application))))
                .orElseGet(() -> store.store(submitted, contentKey));
    }
}
