package fr.metropole.recruitment.process.edge;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Puts the doors and listeners of the edge on every user task and start form, so that no model can forget them. */
@Component
class EdgeParseListener extends AbstractBpmnParseListener {

    private final CompletionListener completion;
    private final StartListener start;

    EdgeParseListener(CompletionListener completion, StartListener start) {
        this.completion = completion;
        this.start = start;
    }

    @Override
    public void parseUserTask(Element userTask, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.setTaskFormHandler(new TaskFormDoor(task.getTaskFormHandler()));
        task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, completion);
    }

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        if (definition.getStartFormHandler() != null && definition.getInitial() != null) {
            definition.setStartFormHandler(new StartFormDoor(definition.getStartFormHandler()));
            definition.getInitial().addListener(ExecutionListener.EVENTNAME_START, start);
        }
    }
}
