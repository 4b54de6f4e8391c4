package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** The interview of one application: when it takes place, who holds it, what each of them wrote. */
@Embeddable
class InterviewPart {

    @Embedded
    private @Nullable AppointmentRow appointment;

    @Column(name = "interview_grids")
    private int expected;

    @BatchSize(size = 100)
    @ElementCollection
    @CollectionTable(name = "application_replacement", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    @Column(name = "person")
    private List<String> replacements = new ArrayList<>();

    @BatchSize(size = 100)
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "application_id", nullable = false, updatable = false)
    @OrderBy("submittedAt")
    private List<GridRow> grids = new ArrayList<>();

    void plan(InterviewAppointment invitation, int interviewers) {
        appointment = AppointmentRow.of(invitation);
        expected = interviewers;
    }

    void erase() {
        appointment = appointment == null ? null : appointment.erased();
    }

    /** Keeps a grid, once for each interviewer; @return whether it was the last one expected */
    Outcome<Boolean> add(GridRow grid, PersonId interviewer) {
        if (gridOf(interviewer).isPresent()) {
            return Outcome.refused(ApplicationRefusals.gridLocked());
        }
        grids.add(grid);
        return Outcome.accepted(grids.size() >= expected && missing() == 0);
    }

    /** Members of the panel with a conflict of interest who are not replaced yet. */
    int missing() {
        return (int) grids.stream().filter(GridRow::isConflictOfInterest).count() - replacements.size();
    }

    /** Names who interviews in their place. */
    Outcome<List<PersonId>> replace(List<PersonId> named) {
        if (named.isEmpty() || named.size() != missing()) {
            return Outcome.refused(ApplicationRefusals.replacementCount(missing()));
        }
        named.forEach(person -> replacements.add(person.value()));
        expected += named.size();
        return Outcome.accepted(named);
    }

    Optional<GridRow> gridOf(PersonId interviewer) {
        return grids.stream().filter(grid -> grid.isBy(interviewer)).findFirst();
    }

    Optional<InterviewAppointment> appointment() {
        return Optional.ofNullable(appointment).map(AppointmentRow::toView);
    }

    List<PersonId> replacements() {
        return replacements.stream().map(PersonId::new).toList();
    }

    List<GridView> grids() {
        return grids.stream().map(GridRow::toView).toList();
    }
}
