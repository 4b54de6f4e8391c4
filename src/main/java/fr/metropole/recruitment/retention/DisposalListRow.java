package fr.metropole.recruitment.retention;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Row of a disposal list; decided once. */
@Entity
@Table(name = "retention_list")
class DisposalListRow {

    @Id
    private String reference;

    private Instant drawnUpAt;

    @Enumerated(EnumType.STRING)
    private DisposalState state = DisposalState.DRAWN_UP;

    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String archiveVisa;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected DisposalListRow() {}

    DisposalListRow(String reference, Instant drawnUpAt) {
        this.reference = reference;
        this.drawnUpAt = drawnUpAt;
    }

    Outcome<DisposalListRow> sign(String visa, PersonId by, Instant at) {
        return decide(DisposalState.SIGNED, by, at).peek(row -> archiveVisa = visa);
    }

    Outcome<DisposalListRow> refuse(String why, PersonId by, Instant at) {
        return decide(DisposalState.REFUSED, by, at).peek(row -> reason = why);
    }

    private Outcome<DisposalListRow> decide(DisposalState next, PersonId by, Instant at) {
        if (state != DisposalState.DRAWN_UP) {
            return Outcome.refused(RetentionRefusals.listDecided());
        }
        state = next;
        decidedBy = by.value();
        decidedAt = at;
        return Outcome.accepted(this);
    }

    void done() {
        state = DisposalState.DONE;
    }

    String reference() {
        return reference;
    }

    DisposalList toList(List<DisposalLine> lines) {
        return new DisposalList(
                reference,
                drawnUpAt,
                state,
                Optional.ofNullable(decidedBy).map(PersonId::new),
                Optional.ofNullable(decidedAt),
                Optional.ofNullable(archiveVisa),
                Optional.ofNullable(reason),
                lines);
    }
}
