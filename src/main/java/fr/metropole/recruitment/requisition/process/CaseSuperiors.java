package fr.metropole.recruitment.requisition.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.organisation.Deciders;
import fr.metropole.recruitment.organisation.Level;
import fr.metropole.recruitment.organisation.Organisation;
import fr.metropole.recruitment.organisation.PersonView;
import fr.metropole.recruitment.organisation.UnitView;
import fr.metropole.recruitment.process.Superiors;
import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.requisition.RequisitionView;
import fr.metropole.recruitment.requisition.Requisitions;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who is brought in when a task of a case is late: the head above the person who has it; when that person heads no unit, a
 * member of a panel for instance, whoever decides for the unit that holds the post; in the end the head of the services,
 * who is also the one when a group has the task; above him the group of the head of HR, as for a decision. Never the requester for a decision on his own request.
 */
@Component
class CaseSuperiors implements Superiors {

    private final Organisation organisation;
    private final Deciders deciders;
    private final Requisitions requisitions;

    CaseSuperiors(Organisation organisation, Deciders deciders, Requisitions requisitions) {
        this.organisation = organisation;
        this.deciders = deciders;
        this.requisitions = requisitions;
    }

    @Override
    public Optional<PersonId> superior(TaskKey task, String caseReference, @Nullable PersonId assignee) {
        Optional<RequisitionView> request = request(caseReference);
        Set<PersonId> barred = new HashSet<>(excluded(task, request));
        if (assignee == null) {
            return headOfTheServices(barred);
        }
        barred.add(assignee);
        return organisation.unitsHeadedBy(assignee).isEmpty()
                ? forTheUnit(request, barred).or(() -> headOfTheServices(barred))
                : deciders.superiorOf(assignee, barred).person();
    }

    private Optional<PersonId> forTheUnit(Optional<RequisitionView> request, Set<PersonId> barred) {
        return request.flatMap(
                view -> deciders.decide(view.unitCode(), Level.N1, barred).person());
    }

    @Override
    public String groupOfLastResort() {
        return Deciders.FALLBACK_GROUP;
    }

    @Override
    public boolean isKeptFrom(TaskKey task, String caseReference, PersonId person) {
        return excluded(task, request(caseReference)).contains(person);
    }

    private Optional<PersonId> headOfTheServices(Set<PersonId> barred) {
        return organisation.units().stream()
                .filter(unit -> unit.parent() == null)
                .findFirst()
                .map(UnitView::code)
                .flatMap(organisation::headOf)
                .map(PersonView::id)
                .filter(head -> !barred.contains(head));
    }

    private Optional<RequisitionView> request(String caseReference) {
        return CaseReference.isValid(caseReference)
                ? requisitions.find(new CaseReference(caseReference))
                : Optional.empty();
    }

    private static Set<PersonId> excluded(TaskKey task, Optional<RequisitionView> request) {
        boolean asks = task.task().equals(RequisitionModel.USER_TASK_DESCRIBE_JOB)
                || task.task().equals(RequisitionModel.USER_TASK_CORRECT_REQUEST);
        return RequisitionModel.PROCESS.equals(task.process()) && !asks
                ? request.map(RequisitionView::requester).map(Set::of).orElse(Set.of())
                : Set.of();
    }
}
