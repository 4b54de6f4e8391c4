package fr.metropole.recruitment.selection.process;

import fr.metropole.recruitment.application.Interviewers;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.organisation.Deciders;
import fr.metropole.recruitment.organisation.Level;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.requisition.RequisitionView;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may be named as interviewer. */
@Component
class PanelCandidates {

    private final Interviewers interviewers;
    private final Deciders deciders;

    PanelCandidates(Interviewers interviewers, Deciders deciders) {
        this.interviewers = interviewers;
        this.deciders = deciders;
    }

    /** Everybody who may interview, by function. */
    List<FormView.Option> options() {
        return interviewers.all().stream()
                .map(person -> new FormView.Option(person.title(), person.id().value()))
                .toList();
    }

    /** The two managers of the post, as a suggestion. */
    List<PersonId> managers(RequisitionView need) {
        return Stream.of(Level.N1, Level.N2)
                .flatMap(level -> deciders.decide(need.unitCode(), level, Set.of()).person().stream())
                .distinct()
                .toList();
    }
}
