package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Row of one manager's review. */
@Embeddable
record ReviewRow(
        @Enumerated(EnumType.STRING) @Column(name = "review_level") ReviewLevel level,
        @Enumerated(EnumType.STRING) ReviewVerdict verdict,
        String reason,
        String reviewer,
        @Column(name = "reviewed_at") Instant at) {

    ReviewView toView() {
        return new ReviewView(level, verdict, reason, new PersonId(reviewer), at);
    }
}
