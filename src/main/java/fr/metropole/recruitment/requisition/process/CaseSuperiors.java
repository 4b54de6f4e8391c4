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
 * Who is brought in when a task of a case is late: the head above the person who has it, or the head of the services when
 * a group has it. Never the requester for a decision on his own request.
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
    public Optional<PersonId> superior(TaskKey task, String businessKey, @Nullable PersonId assignee) {
        Set<PersonId> excluded = excluded(task, businessKey);
        return (assignee == null ? headOfTheServices() : above(assignee, excluded))
                .filter(person -> !excluded.contains(person));
    }

    private Optional<PersonId> above(PersonId assignee, Set<PersonId> excluded) {
        Set<PersonId> barred = new HashSet<>(excluded);
        barred.add(assignee);
        return organisation.unitsHeadedBy(assignee).stream()
                .findFirst()
                .flatMap(unit -> deciders.decide(unit, Level.N1, barred).person());
    }

    private Optional<PersonId> headOfTheServices() {
        return organisation.units().stream()
                .filter(unit -> unit.parent() == null)
                .findFirst()
                .map(UnitView::code)
                .flatMap(organisation::headOf)
                .map(PersonView::id);
    }

    private Set<PersonId> excluded(TaskKey task, String businessKey) {
        if (!RequisitionModel.PROCESS.equals(task.process()) || !CaseReference.isValid(businessKey)) {
            return Set.of();
        }
        return requisitions
                .find(new CaseReference(businessKey))
                .map(RequisitionView::requester)
                .map(Set::of)
                .orElse(Set.of());
    }
}
