package fr.metropole.recruitment.retention;

import fr.metropole.recruitment.core.Actor;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Erases one file everywhere, in the transaction of the caller: all of it or nothing. A legal hold forbids it. */
@Service
@Transactional
public class Erasures {

    private final List<PersonalDataStore> stores;
    private final Holds holds;
    private final ApplicationEventPublisher events;

    Erasures(List<PersonalDataStore> stores, Holds holds, ApplicationEventPublisher events) {
        this.stores = stores;
        this.holds = holds;
        this.events = events;
    }

    /**
     * What was erased of one file: enough to show later that it was done, nothing to tell whose it was.
     *
     * @param words e.g. {@code 2 documents, 3 courriers}
     * @param fingerprint SHA-256 in hex over the words and the fingerprints of what went
     */
    public record Proof(String words, String fingerprint) {}

    /** Erases a file because its candidate does so himself; or {@code ERASURE_HELD}. */
    public Outcome<Proof> erase(String number, CaseReference reference, Actor by) {
        return erase(number, reference, RetentionRule.ON_REQUEST.name(), by);
    }

    /** @param cause the disposal list or the request that it follows from */
    Outcome<Proof> erase(String number, CaseReference reference, String cause, Actor by) {
        if (holds.isHeld(reference, number)) {
            return Outcome.refused(RetentionRefusals.held());
        }
        Proof proof = Evidence.of(
                stores.stream().map(store -> store.erase(number, reference)).toList());
        events.publishEvent(new RetentionEvent.FileErased(number, reference, cause, proof.fingerprint(), by));
        return Outcome.accepted(proof);
    }
}
