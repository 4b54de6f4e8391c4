package fr.metropole.recruitment.hiring.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.hiring.CaseOutcome;
import fr.metropole.recruitment.hiring.CaseStep;
import fr.metropole.recruitment.hiring.HiringProgress;
import fr.metropole.recruitment.process.ProcessVariables;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells the case which part of its process begins and how the process ends. */
@Component
class ProgressListener implements ExecutionListener {

    private static final Map<String, CaseStep> STEPS = Map.of(
            HiringModel.CALL_REQUISITION, CaseStep.REQUISITION,
            HiringModel.CALL_POST_CREATION, CaseStep.POST_CREATION,
            HiringModel.CALL_PUBLICATION, CaseStep.PUBLICATION,
            HiringModel.CALL_SELECTION, CaseStep.SELECTION,
            HiringModel.CALL_OFFER_STATUTORY, CaseStep.OFFER,
            HiringModel.CALL_OFFER_CONTRACTUAL, CaseStep.OFFER,
            HiringModel.CALL_COMPLETION, CaseStep.COMPLETION,
            HiringModel.CALL_CLOSE_ABANDONED_CASE, CaseStep.COMPLETION);

    private final ObjectProvider<HiringProgress> progress;

    /** @param progress asked for late: the engine parses its models before the tables are there */
    ProgressListener(ObjectProvider<HiringProgress> progress) {
        this.progress = progress;
    }

    @Override
    public void notify(DelegateExecution execution) {
        CaseReference reference = new CaseReference(execution.getProcessBusinessKey());
        CaseStep step = STEPS.get(String.valueOf(execution.getCurrentActivityId()));
        if (ExecutionListener.EVENTNAME_START.equals(execution.getEventName()) && step != null) {
            progress.getObject().reached(reference, step);
        } else if (ExecutionListener.EVENTNAME_END.equals(execution.getEventName())
                && execution.getVariable(ProcessVariables.OUTCOME) instanceof String outcome) {
            progress.getObject().closed(reference, CaseOutcome.valueOf(outcome));
        }
    }
}
