package fr.metropole.recruitment.retention;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Row of a legal hold; a released one stays as evidence. */
@Entity
@Table(name = "retention_hold")
class HoldRow {

    @Id
    private UUID id;

    private String caseReference;
    private @Nullable String applicationNumber;
    private String reason;
    private String placedBy;
    private Instant placedAt;
    private @Nullable String releasedBy;
    private @Nullable Instant releasedAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected HoldRow() {}

    HoldRow(Hold hold) {
        this.id = hold.id();
        this.caseReference = hold.reference().value();
        this.applicationNumber = hold.number().orElse(null);
        this.reason = hold.reason();
        this.placedBy = hold.placedBy().value();
        this.placedAt = hold.placedAt();
    }

    void release(PersonId by, Instant at) {
        releasedBy = by.value();
        releasedAt = at;
    }

    boolean isReleased() {
        return releasedAt != null;
    }

    Hold toHold() {
        return new Hold(
                id,
                new CaseReference(caseReference),
                Optional.ofNullable(applicationNumber),
                reason,
                new PersonId(placedBy),
                placedAt);
    }
}
