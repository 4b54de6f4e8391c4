package fr.metropole.recruitment.hiring.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Hangs {@link ProgressListener} on the process of the case, so that its model stays free of bookkeeping. */
@Component
class ProgressPlugin extends AbstractProcessEnginePlugin {

    private final ProgressListener progress;

    ProgressPlugin(ProgressListener progress) {
        this.progress = progress;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (engine.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(engine.getCustomPostBPMNParseListeners());
        }
        listeners.add(new OnHiringOnly());
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    private final class OnHiringOnly extends AbstractBpmnParseListener {

        @Override
        public void parseCallActivity(Element call, ScopeImpl scope, ActivityImpl activity) {
            if (HiringModel.PROCESS.equals(((ProcessDefinitionEntity) activity.getProcessDefinition()).getKey())) {
                activity.addListener(ExecutionListener.EVENTNAME_START, progress);
            }
        }

        @Override
        public void parseProcess(Element process, ProcessDefinitionEntity definition) {
            if (HiringModel.PROCESS.equals(definition.getKey())) {
                definition.addListener(ExecutionListener.EVENTNAME_END, progress);
            }
        }
    }
}
