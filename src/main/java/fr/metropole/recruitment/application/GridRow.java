package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.PersonId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** Row of one interviewer's grid. It is written once: there is no method that changes it. */
@Entity
@Table(name = "application_grid")
class GridRow {

    @Id
    private UUID id;

    private String interviewer;
    private boolean conflictOfInterest;
    private String appreciation;
    private Instant submittedAt;

    @BatchSize(size = 100)
    @ElementCollection
    @CollectionTable(name = "application_grid_mark", joinColumns = @JoinColumn(name = "grid_id"))
    @OrderColumn(name = "position")
    private List<MarkRow> marks = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected GridRow() {}

    GridRow(PersonId interviewer, GridSubmission submission, List<String> questions, Instant at) {
        this.id = UUID.randomUUID();
        this.interviewer = interviewer.value();
        this.conflictOfInterest = submission.conflictOfInterest();
        this.appreciation = submission.appreciation();
        this.submittedAt = at;
        for (int row = 0; row < submission.answers().size(); row++) {
            GridSubmission.Answer answer = submission.answers().get(row);
            marks.add(new MarkRow(questions.get(row), answer.mark(), answer.appreciation()));
        }
    }

    boolean isBy(PersonId person) {
        return interviewer.equals(person.value());
    }

    boolean isConflictOfInterest() {
        return conflictOfInterest;
    }

    GridView toView() {
        return new GridView(
                new PersonId(interviewer),
                conflictOfInterest,
                appreciation,
                marks.stream().map(MarkRow::toView).toList(),
                submittedAt);
    }
}
