package fr.metropole.recruitment.offer;

import fr.metropole.recruitment.core.CaseReference;
import java.util.List;
import java.util.Optional;

/** Reads the offers. */
public interface Offers {

    /** All offers of a case, the oldest first. */
    List<OfferView> ofCase(CaseReference reference);

    /** The offer under way or signed; nothing when none was made or the last one fell. */
    Optional<OfferView> current(CaseReference reference);
}
