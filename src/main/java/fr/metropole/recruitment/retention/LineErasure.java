package fr.metropole.recruitment.retention;

import fr.metropole.recruitment.core.Actor;
import fr.metropole.recruitment.core.Outcome;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases the file of one line of a disposal list, in a transaction of its own: what is erased stays erased when a later file
 * fails.
 */
@Component
class LineErasure {

    private final Erasures erasures;
    private final DisposalLineTable lines;
    private final Clock clock;

    LineErasure(Erasures erasures, DisposalLineTable lines, Clock clock) {
        this.erasures = erasures;
        this.lines = lines;
        this.clock = clock;
    }

    /** Does nothing when the line is settled; a hold that came after the visa wins. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void erase(long id) {
        DisposalLineRow line = lines.findById(id).orElseThrow();
        if (!line.isOpen()) {
            return;
        }
        Outcome<Erasures.Proof> outcome =
                erasures.erase(line.number(), line.reference(), line.list(), new Actor.Procedure());
        if (outcome.isAccepted()) {
            line.erased(outcome.orThrow(), clock.instant());
        } else {
            line.keep("Gel posé après le visa.");
        }
    }
}
