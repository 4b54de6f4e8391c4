package fr.metropole.recruitment.offer;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.ReadOnce;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The offers. */
interface OfferTable extends Repository<Offer, Long> {

    Offer save(Offer offer);

    /** Adds an offer to its case, or keeps a change of one. */
    default Offer keep(Offer offer) {
        ReadOnce.forget(new OfCase(offer.caseReference()));
        return save(offer);
    }

    /** All offers of a case, the eldest first; read once in a transaction. */
    default List<Offer> ofCase(CaseReference reference) {
        return ReadOnce.of(new OfCase(reference), () -> findByReferenceOrderById(reference.value()));
    }

    /** The question that {@link #ofCase} answers. */
    record OfCase(CaseReference reference) {}

    List<Offer> findByReferenceOrderById(String reference);

    /**
     * The latest offer of a case, for a change. An answer and its deadline never cross: the version of the row lets one of
     * the two through, and the other is told so or tried again.
     */
    default Optional<Offer> latest(CaseReference reference) {
        List<Offer> all = ofCase(reference);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
