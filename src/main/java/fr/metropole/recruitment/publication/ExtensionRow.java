package fr.metropole.recruitment.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** One time that the closing date was put off. */
@Embeddable
class ExtensionRow {

    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    @Column(name = "closed_before")
    private LocalDate closedBefore;

    @Column(name = "closes_after")
    private LocalDate closesAfter;

    private String reason;

    @Column(name = "decided_by")
    private String decidedBy;

    @SuppressWarnings("NullAway.Init")
    protected ExtensionRow() {}

    ExtensionRow(LocalDate closedBefore, LocalDate closesAfter, String reason, String decidedBy) {
        this.closedBefore = closedBefore;
        this.closesAfter = closesAfter;
        this.reason = reason;
        this.decidedBy = decidedBy;
    }

    String sentence() {
        return "Du %s au %s : %s".formatted(FRENCH.format(closedBefore), FRENCH.format(closesAfter), reason);
    }
}
