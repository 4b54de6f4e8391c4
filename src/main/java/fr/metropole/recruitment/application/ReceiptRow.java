package fr.metropole.recruitment.application;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** Row of one submission: its key is unique, so that of two equal ones at once only one is kept. */
@Entity
@Table(name = "application_receipt")
class ReceiptRow implements Persistable<String> {

    @Id
    private String receiptKey;

    private String contentKey;
    private String applicationNumber;
    private Instant receivedAt;

    /** Makes saving an insert, which fails on a key that is there, instead of an overwriting merge. */
    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ReceiptRow() {}

    ReceiptRow(String receiptKey, String contentKey, String applicationNumber, Instant receivedAt) {
        this.receiptKey = receiptKey;
        this.contentKey = contentKey;
        this.applicationNumber = applicationNumber;
        this.receivedAt = receivedAt;
        this.fresh = true;
    }

    @PostLoad
    @PostPersist
    void known() {
        fresh = false;
    }

    boolean isYoungerThan(Instant limit) {
        return receivedAt.isAfter(limit);
    }

    boolean holds(String content) {
        return contentKey.equals(content);
    }

    String applicationNumber() {
        return applicationNumber;
    }

    @Override
    public String getId() {
        return receiptKey;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
