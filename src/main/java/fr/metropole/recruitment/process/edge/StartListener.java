package fr.metropole.recruitment.process.edge;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import fr.metropole.recruitment.process.ProcessVariables;
import fr.metropole.recruitment.process.StartHandler;
import fr.metropole.recruitment.process.StartHandler.StartedCase;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.form.FormCheck;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Runs when a process with a start form is started, through whichever door: opens the case in the domain and gives the
 * process its business key. Variables that a client sent beside the form door are read as if they were the form, then
 * removed before anything is written.
 */
@Component
class StartListener implements ExecutionListener {

    private final TaskHandlers handlers;
    private final FormCheck formCheck;

    StartListener(TaskHandlers handlers, FormCheck formCheck) {
        this.handlers = handlers;
        this.formCheck = formCheck;
    }

    @Override
    public void notify(DelegateExecution delegate) {
        ExecutionEntity execution = (ExecutionEntity) delegate;
        ProcessDefinitionEntity definition = execution.getProcessDefinition();
        StartHandler handler = handlers.start(definition.getKey());
        if (handler == null) {
            return;
        }
        StartedCase started = start(handler, definition, execution).orThrow();
        execution.setProcessBusinessKey(started.businessKey());
        execution.setVariable(ProcessVariables.CASE_REFERENCE, started.businessKey());
        started.routing().variables().forEach((name, value) -> {
            RoutingVariables.check(name);
            execution.setVariable(name, value);
        });
    }

    private Outcome<StartedCase> start(
            StartHandler handler, ProcessDefinitionEntity definition, ExecutionEntity execution) {
        PersonId actor = actor();
        String key = execution.getProcessBusinessKey();
        Map<String, @Nullable Object> sent = sent(execution);
        if (key != null && sent.isEmpty() && handler.startsDraft(key)) {
            return handler.start(actor, key, Submission.empty());
        }
        String formId = definition
                .getStartFormDefinition()
                .getCamundaFormDefinitionKey()
                .getExpressionText();
        return formCheck
                .check(formId, sent, handler.show(actor))
                .reword(handler::inOwnWords)
                .then(submission -> handler.start(actor, key, submission));
    }

    private static Map<String, @Nullable Object> sent(ExecutionEntity execution) {
        Submitted submitted = Submitted.take(execution);
        Map<String, @Nullable Object> sent = new HashMap<>();
        if (submitted != null) {
            sent.putAll(submitted.values());
        } else {
            execution
                    .getVariablesLocalTyped(false)
                    .keySet()
                    .forEach(name -> sent.put(name, execution.getVariableLocalTyped(name, false)));
            execution.removeVariablesLocal();
        }
        return sent;
    }

    private static PersonId actor() {
        String actor = Context.getCommandContext().getAuthenticatedUserId();
        if (actor == null) {
            throw new RefusedException(
                    Refusal.forbidden("ACTOR_UNKNOWN", "Un recrutement est ouvert par une personne identifiée."));
        }
        return new PersonId(actor);
    }
}
