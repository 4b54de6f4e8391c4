package fr.metropole.recruitment.selection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Why one civil servant or laureate could not be recruited, as the record of a round says. */
@Embeddable
class RecordReasonRow {

    @Column(name = "round_number")
    private int round;

    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected RecordReasonRow() {}

    RecordReasonRow(int round, String reason) {
        this.round = round;
        this.reason = reason;
    }

    int round() {
        return round;
    }

    String reason() {
        return reason;
    }
}
