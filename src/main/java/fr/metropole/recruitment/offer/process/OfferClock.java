package fr.metropole.recruitment.offer.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.offer.OfferView;
import fr.metropole.recruitment.offer.Offers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The timers of an offer; the models name this bean {@code offerClock}. */
@Component("offerClock")
public class OfferClock {

    private final Offers offers;
    private final Clock clock;

    OfferClock(Offers offers, Clock clock) {
        this.offers = offers;
        this.clock = clock;
    }

    /** Midnight after the last day to answer. */
    public Date expiry(DelegateExecution execution) {
        return after(offer(execution).answerBy());
    }

    /** Midnight after the two months in which the employer of origin may oppose. */
    public Date originSilence(DelegateExecution execution) {
        return after(Objects.requireNonNull(
                Objects.requireNonNull(offer(execution).origin()).silenceUntil()));
    }

    private OfferView offer(DelegateExecution execution) {
        return offers.current(new CaseReference(execution.getProcessBusinessKey()))
                .orElseThrow();
    }

    private Date after(LocalDate lastDay) {
        return Date.from(lastDay.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }
}
