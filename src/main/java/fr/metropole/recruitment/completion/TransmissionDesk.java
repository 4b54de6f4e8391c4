package fr.metropole.recruitment.completion;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.offer.Offers;
import fr.metropole.recruitment.publication.Notices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The act's way through legality control (CGCT L2131-1 and L2131-2, applied to the authority by L5211-3). */
@Service
@Transactional
public class TransmissionDesk {

    private static final int DAYS_TO_TRANSMIT = 15;

    private final CompletionTable table;
    private final Offers offers;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TransmissionDesk(
            CompletionTable table, Offers offers, Notices notices, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.offers = offers;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /** When the authority signed the act; nothing before. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> signedOn(CaseReference reference) {
        return SignedAct.of(offers, reference).map(SignedAct::signedOn);
    }

    /** Last day to transmit the act in time. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> lastDay(CaseReference reference) {
        return signedOn(reference).map(signed -> signed.plusDays(DAYS_TO_TRANSMIT));
    }

    /** The day by which somebody should have been appointed, once it has passed without an act. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> fourMonthsOver(CaseReference reference) {
        return notices.find(reference)
                .flatMap(notice -> FourMonthRule.overdue(
                        notice.publishedOn(), signedOn(reference).orElse(null), today()));
    }

    /** The act is transmitted; being late is kept, not refused. */
    public Outcome<CompletionView> transmit(CaseReference reference, LocalDate on, String number, PersonId by) {
        Optional<LocalDate> signed = signedOn(reference);
        if (signed.isEmpty()) {
            return Outcome.refused(CompletionRefusals.noSignedAct());
        }
        if (on.isBefore(signed.get()) || on.isAfter(today())) {
            return Outcome.refused(CompletionRefusals.transmissionDate());
        }
        boolean late = on.isAfter(signed.get().plusDays(DAYS_TO_TRANSMIT));
        Completion completion = table.of(reference);
        completion.transmit(on, number, late);
        events.publishEvent(new CompletionEvent.Transmitted(reference, on, number, late, by));
        return Outcome.accepted(completion.toView());
    }

    /** The receipt of the act is acknowledged. */
    public Outcome<CompletionView> acknowledge(
            CaseReference reference, LocalDate on, @Nullable String number, PersonId by) {
        Completion completion = table.of(reference);
        LocalDate transmitted = completion.toView().transmittedOn();
        if (transmitted == null) {
            return Outcome.refused(CompletionRefusals.notTransmitted());
        }
        if (on.isBefore(transmitted) || on.isAfter(today())) {
            return Outcome.refused(CompletionRefusals.acknowledgementDate());
        }
        completion.acknowledge(on, number);
        events.publishEvent(new CompletionEvent.Acknowledged(reference, on, by));
        return Outcome.accepted(completion.toView());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
