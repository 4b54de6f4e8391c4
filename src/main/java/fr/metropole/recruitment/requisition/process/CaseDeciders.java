package fr.metropole.recruitment.requisition.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.organisation.Decider;
import fr.metropole.recruitment.organisation.Deciders;
import fr.metropole.recruitment.organisation.Level;
import fr.metropole.recruitment.process.ProcessVariables;
import fr.metropole.recruitment.process.TaskEntrusted;
import fr.metropole.recruitment.requisition.RequisitionView;
import fr.metropole.recruitment.requisition.Requisitions;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Who gets a task of a case: the models name this bean in their assignments. Answers a user id, or null when nobody is
 * left; then the candidate group that the model names takes the task.
 */
@Component("caseDeciders")
public class CaseDeciders {

    private final Requisitions requisitions;
    private final Deciders deciders;
    private final ApplicationEventPublisher events;

    CaseDeciders(Requisitions requisitions, Deciders deciders, ApplicationEventPublisher events) {
        this.requisitions = requisitions;
        this.deciders = deciders;
        this.events = events;
    }

    /** Head of the unit that holds the post. */
    public @Nullable String n1(DelegateExecution execution) {
        return person(execution, Level.N1);
    }

    /** Head of the unit above. */
    public @Nullable String n2(DelegateExecution execution) {
        return person(execution, Level.N2);
    }

    /** Head of the general direction. */
    public @Nullable String dga(DelegateExecution execution) {
        return person(execution, Level.DGA);
    }

    /** Head of the services. */
    public @Nullable String dgs(DelegateExecution execution) {
        return person(execution, Level.DGS);
    }

    /** Who asked for the recruitment. */
    public @Nullable String requester(DelegateExecution execution) {
        return request(execution).map(view -> view.requester().value()).orElse(null);
    }

    /**
     * Who decides on a request at a level, today, and for whom.
     *
     * @param aboutTheRequest whether the decision is on the request itself, on which the requester never decides; later
     *     steps of the path he may take, e.g. review the applications for his own service
     */
    public Decider decider(RequisitionView request, Level level, boolean aboutTheRequest) {
        return deciders.decide(request.unitCode(), level, aboutTheRequest ? Set.of(request.requester()) : Set.of());
    }

    private @Nullable String person(DelegateExecution execution, Level level) {
        return request(execution)
                .map(view -> decider(view, level, isAboutTheRequest(execution)))
                .flatMap(this::entrusted)
                .map(PersonId::value)
                .orElse(null);
    }

    private Optional<PersonId> entrusted(Decider decider) {
        decider.person()
                .ifPresent(person -> events.publishEvent(
                        new TaskEntrusted(person, decider.onBehalfOf().orElse(null), decider.sentence())));
        return decider.person();
    }

    private static boolean isAboutTheRequest(DelegateExecution execution) {
        return RequisitionModel.PROCESS.equals(
                ((ExecutionEntity) execution).getProcessDefinition().getKey());
    }

    private Optional<RequisitionView> request(DelegateExecution execution) {
        return execution.getVariable(ProcessVariables.CASE_REFERENCE) instanceof String reference
                        && CaseReference.isValid(reference)
                ? requisitions.find(new CaseReference(reference))
                : Optional.empty();
    }
}
