package fr.metropole.recruitment.legal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row that fired for a case. Written once, by {@link LegalRowInserts}; only marked when a later decision takes its place. */
@Entity
@Table(name = "legal_row")
class LegalRow {

    private static final String SEPARATOR = "; ";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String slug;

    @Enumerated(EnumType.STRING)
    private LegalMoment moment;

    private String rule;
    private String decision;

    @Column(name = "table_name")
    private String tableName;

    @Column(name = "table_version")
    private int tableVersion;

    @Column(name = "row_id")
    private String rowId;

    private String articles;
    private String note;

    @Column(name = "decision_instance")
    private @Nullable String decisionInstance;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private boolean superseded;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected LegalRow() {}

    /** The articles as they stand in their column. */
    static String inOne(List<String> articles) {
        return String.join(SEPARATOR, articles);
    }

    void supersede() {
        superseded = true;
    }

    KeptRow toView() {
        FiredRow fired =
                new FiredRow(decision, tableName, tableVersion, rowId, List.of(articles.split(SEPARATOR)), note);
        return new KeptRow(moment, rule, fired, decisionInstance, decidedAt, superseded);
    }
}
