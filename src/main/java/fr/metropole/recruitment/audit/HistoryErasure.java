package fr.metropole.recruitment.audit;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.retention.Erased;
import fr.metropole.recruitment.retention.PersonalDataStore;
import org.springframework.stereotype.Component;

/**
 * What the history says of a candidate goes with the rest of his file, in the same transaction. Entries and hashes stay. Who
 * ordered it stands in the entry of the erasure itself: the one that signed the list or granted the request.
 */
@Component
class HistoryErasure implements PersonalDataStore {

    private static final String WHY = "Durée de conservation échue, ou demande de la personne.";

    private final Erasure erasure;

    HistoryErasure(Erasure erasure) {
        this.erasure = erasure;
    }

    @Override
    public Erased erase(String number, CaseReference reference) {
        return Erased.of("contenus du journal", erasure.erase(number, null, WHY));
    }
}
