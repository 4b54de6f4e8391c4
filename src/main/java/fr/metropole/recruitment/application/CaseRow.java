package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** What holds for all applications of one case. */
@Entity
@Table(name = "application_case")
class CaseRow implements Persistable<String> {

    @Id
    private String caseReference;

    private @Nullable Instant poolOpenedAt;
    private @Nullable Instant interviewsWaivedAt;
    private @Nullable Instant closedAt;
    private @Nullable String closedWhy;

    @ElementCollection
    @CollectionTable(name = "application_panel_member", joinColumns = @JoinColumn(name = "case_reference"))
    @OrderColumn(name = "position")
    @Column(name = "person")
    private List<String> panel = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "application_question", joinColumns = @JoinColumn(name = "case_reference"))
    @OrderColumn(name = "position")
    @Column(name = "question")
    private List<String> questions = new ArrayList<>();

    /** Spares the question whether the row of a new case is there already. */
    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected CaseRow() {}

    CaseRow(CaseReference reference) {
        this.caseReference = reference.value();
        this.fresh = true;
    }

    @Override
    public String getId() {
        return caseReference;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostPersist
    void isKept() {
        fresh = false;
    }

    void openPool(Instant now) {
        poolOpenedAt = poolOpenedAt == null ? now : poolOpenedAt;
    }

    boolean isPoolOpen() {
        return poolOpenedAt != null;
    }

    Optional<Instant> poolOpenedAt() {
        return Optional.ofNullable(poolOpenedAt);
    }

    void close(Instant now, String why) {
        closedAt = closedAt == null ? now : closedAt;
        closedWhy = why;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    Optional<String> closedWhy() {
        return Optional.ofNullable(closedWhy);
    }

    void waiveInterviews(Instant now) {
        interviewsWaivedAt = now;
        panel.clear();
        questions.clear();
    }

    boolean areInterviewsWaived() {
        return interviewsWaivedAt != null;
    }

    void plan(InterviewPlan plan) {
        interviewsWaivedAt = null;
        panel.clear();
        plan.panel().forEach(person -> panel.add(person.value()));
        questions.clear();
        questions.addAll(plan.questions());
    }

    Optional<InterviewPlan> plan() {
        return panel.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new InterviewPlan(panel.stream().map(PersonId::new).toList(), questions));
    }
}
