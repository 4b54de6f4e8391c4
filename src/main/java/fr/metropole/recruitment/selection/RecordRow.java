package fr.metropole.recruitment.selection;

import fr.metropole.recruitment.core.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One record of an unsuccessful search; its reasons are beside it, by round. */
@Embeddable
class RecordRow {

    @Column(name = "round_number")
    private int round;

    private String finding;

    @Column(name = "prepared_by")
    private String preparedBy;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Column(name = "returned_reason")
    private @Nullable String returnedReason;

    @Column(name = "signed_by")
    private @Nullable String signedBy;

    @Column(name = "signed_at")
    private @Nullable Instant signedAt;

    @SuppressWarnings("NullAway.Init")
    protected RecordRow() {}

    RecordRow(int round, String finding, PersonId by, Instant at) {
        this.round = round;
        this.finding = finding;
        this.preparedBy = by.value();
        this.preparedAt = at;
    }

    void giveBack(String reason) {
        returnedReason = reason;
    }

    void sign(PersonId by, Instant at) {
        signedBy = by.value();
        signedAt = at;
    }

    boolean isPreparedBy(PersonId person) {
        return preparedBy.equals(person.value());
    }

    boolean isSigned() {
        return signedAt != null;
    }

    int round() {
        return round;
    }

    UnsuccessfulRecord toView(Map<String, String> reasons) {
        return new UnsuccessfulRecord(
                round,
                finding,
                reasons,
                new PersonId(preparedBy),
                preparedAt,
                returnedReason,
                signedBy == null ? null : new PersonId(signedBy),
                signedAt);
    }
}
