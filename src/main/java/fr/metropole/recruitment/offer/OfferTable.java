package fr.metropole.recruitment.offer;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** The offers. */
interface OfferTable extends Repository<Offer, Long> {

    Offer save(Offer offer);

    List<Offer> findByReferenceOrderById(String reference);

    /** Takes the latest offer of a case for writing, so that an answer and its deadline never cross. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Offer> findFirstByReferenceOrderByIdDesc(String reference);
}
