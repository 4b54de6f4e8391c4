package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Row of one opinion: written once, never changed. */
@Entity
@Immutable
@Table(name = "requisition_opinion")
class OpinionRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "slug")
    private Requisition requisition;

    @Enumerated(EnumType.STRING)
    private ReviewStep step;

    @Enumerated(EnumType.STRING)
    @Column(name = "also_for")
    private @Nullable ReviewStep alsoFor;

    @Column(name = "given_by")
    private String by;

    @Column(name = "on_behalf_of")
    private @Nullable String onBehalfOf;

    @Column(name = "given_at")
    private Instant at;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private @Nullable String reason;

    @Column(name = "review_round")
    private int round;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected OpinionRow() {}

    OpinionRow(Requisition requisition, OpinionView opinion) {
        this.requisition = requisition;
        this.step = opinion.step();
        this.alsoFor = opinion.alsoFor();
        this.by = opinion.by().value();
        PersonId replaced = opinion.onBehalfOf();
        this.onBehalfOf = replaced == null ? null : replaced.value();
        this.at = opinion.at();
        this.verdict = opinion.verdict();
        this.reason = opinion.reason();
        this.round = opinion.round();
    }

    OpinionView toView() {
        return new OpinionView(
                step,
                alsoFor,
                new PersonId(by),
                onBehalfOf == null ? null : new PersonId(onBehalfOf),
                at,
                verdict,
                reason,
                round);
    }
}
