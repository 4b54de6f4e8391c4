package fr.metropole.recruitment.process.edge;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** The same as {@link TaskFormDoor} for the start form of a process. */
final class StartFormDoor implements StartFormHandler {

    private final StartFormHandler engineHandler;

    StartFormDoor(StartFormHandler engineHandler) {
        this.engineHandler = engineHandler;
    }

    @Override
    public StartFormData createStartFormData(ProcessDefinitionEntity definition) {
        return engineHandler.createStartFormData(definition);
    }

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        // see TaskFormDoor
    }

    @Override
    public void submitFormVariables(VariableMap properties, VariableScope scope) {
        Submitted.put(properties, null, scope);
    }
}
