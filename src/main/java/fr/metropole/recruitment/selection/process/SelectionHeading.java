package fr.metropole.recruitment.selection.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.organisation.Organisation;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.requisition.NeedHeading;
import fr.metropole.recruitment.requisition.RequisitionView;
import fr.metropole.recruitment.requisition.Requisitions;
import fr.metropole.recruitment.selection.SelectionView;
import fr.metropole.recruitment.selection.Selections;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What every form of a selection shows first: which case it is, and whether it is read for the first time. */
@Component
class SelectionHeading {

    private final Requisitions requisitions;
    private final Selections selections;
    private final Organisation organisation;
    private final NeedHeading heading;

    SelectionHeading(Requisitions requisitions, Selections selections, Organisation organisation, NeedHeading heading) {
        this.requisitions = requisitions;
        this.selections = selections;
        this.organisation = organisation;
        this.heading = heading;
    }

    FormView of(TaskContext task) {
        RequisitionView need = need(task);
        return heading.of(need)
                .with("routeLabel", need.facts().route().label())
                .with(
                        "roundNote",
                        selection(task).map(SelectionHeading::roundNote).orElse(""));
    }

    RequisitionView need(TaskContext task) {
        return requisitions.find(reference(task)).orElseThrow();
    }

    Optional<SelectionView> selection(TaskContext task) {
        return selections.find(reference(task));
    }

    /** The selection that this step rests on; refused when somebody moved the process to a step before its turn. */
    SelectionView begun(TaskContext task) {
        return selections.begun(reference(task));
    }

    String title(PersonId person) {
        return organisation.titleOf(person);
    }

    static CaseReference reference(TaskContext task) {
        return new CaseReference(task.businessKey());
    }

    private static String roundNote(SelectionView selection) {
        return selection.round() == 1
                ? ""
                : "Le constat infructueux est signé : cet examen porte sur les candidatures ouvertes depuis.";
    }
}
