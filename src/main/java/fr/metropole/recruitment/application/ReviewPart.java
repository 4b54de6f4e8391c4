package fr.metropole.recruitment.application;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;

/** The reviews of one application by the superiors, and whether they may read it yet. */
@Embeddable
class ReviewPart {

    @Column(name = "review_open")
    private boolean open;

    @BatchSize(size = 100)
    @ElementCollection
    @CollectionTable(name = "application_review", joinColumns = @JoinColumn(name = "application_id"))
    @OrderBy("level")
    private List<ReviewRow> reviews = new ArrayList<>();

    void open(boolean now) {
        open = now;
    }

    boolean isOpen() {
        return open;
    }

    void add(ReviewRow review) {
        reviews.add(review);
    }

    List<ReviewView> views() {
        return reviews.stream().map(ReviewRow::toView).toList();
    }
}
