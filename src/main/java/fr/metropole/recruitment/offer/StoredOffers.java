package fr.metropole.recruitment.offer;

import fr.metropole.recruitment.core.CaseReference;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class StoredOffers implements Offers {

    private final OfferTable table;

    StoredOffers(OfferTable table) {
        this.table = table;
    }

    @Override
    public List<OfferView> ofCase(CaseReference reference) {
        return table.ofCase(reference).stream().map(Offer::toView).toList();
    }

    @Override
    public Optional<OfferView> current(CaseReference reference) {
        List<OfferView> all = ofCase(reference);
        return all.stream()
                .skip(Math.max(0, all.size() - 1))
                .filter(offer -> offer.status().isAlive())
                .findFirst();
    }
}
