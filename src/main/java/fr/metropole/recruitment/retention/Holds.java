package fr.metropole.recruitment.retention;

import fr.metropole.recruitment.core.Actor;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Legal holds: what they cover is neither put on a disposal list nor erased on request. */
@Service
@Transactional
public class Holds {

    private final HoldTable table;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Holds(HoldTable table, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.events = events;
        this.clock = clock;
    }

    /** The holds in force, as they are now. */
    record Snapshot(List<Hold> holds) {

        boolean covers(CaseReference reference, String number) {
            return holds.stream()
                    .anyMatch(hold -> hold.reference().equals(reference)
                            && hold.number().map(number::equals).orElse(true));
        }
    }

    /** The holds in force, the oldest first. */
    @Transactional(readOnly = true)
    public List<Hold> inForce() {
        return table.findByReleasedAtIsNullOrderByPlacedAt().stream()
                .map(HoldRow::toHold)
                .toList();
    }

    /**
     * Places a hold.
     *
     * @param number one application, or empty for the whole recruitment
     * @return the hold, or {@code REASON_REQUIRED}, {@code REASON_TOO_LONG}
     */
    public Outcome<Hold> place(CaseReference reference, Optional<String> number, String reason, PersonId by) {
        return StatedReason.of(reason, "reason").map(why -> {
            Hold hold = new Hold(UUID.randomUUID(), reference, number, why, by, clock.instant());
            table.save(new HoldRow(hold));
            tell(hold, true, why, by);
            return hold;
        });
    }

    /** Releases a hold, or {@code HOLD_UNKNOWN}. */
    public Outcome<Hold> release(UUID id, PersonId by) {
        Optional<HoldRow> row = table.findById(id).filter(found -> !found.isReleased());
        if (row.isEmpty()) {
            return Outcome.refused(RetentionRefusals.holdUnknown());
        }
        row.get().release(by, clock.instant());
        Hold hold = row.get().toHold();
        tell(hold, false, hold.reason(), by);
        return Outcome.accepted(hold);
    }

    Snapshot now() {
        return new Snapshot(inForce());
    }

    boolean isHeld(CaseReference reference, String number) {
        return now().covers(reference, number);
    }

    private void tell(Hold hold, boolean held, String reason, PersonId by) {
        events.publishEvent(new RetentionEvent.HoldChanged(
                hold.reference(), hold.number().orElse(""), held, reason, new Actor.Agent(by)));
    }
}
