package fr.metropole.recruitment.application;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Row of one private link: the hash of its token and the application it opens. */
@Entity
@Table(name = "application_link")
class LinkRow {

    @Id
    private String tokenHash;

    private long applicationId;
    private Instant issuedAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected LinkRow() {}

    LinkRow(String tokenHash, long applicationId, Instant issuedAt) {
        this.tokenHash = tokenHash;
        this.applicationId = applicationId;
        this.issuedAt = issuedAt;
    }
}
