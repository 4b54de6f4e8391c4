package fr.metropole.recruitment.model;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.application.process.ApplicationModel;
import fr.metropole.recruitment.completion.process.CompletionModel;
import fr.metropole.recruitment.completion.process.ContractTermModel;
import fr.metropole.recruitment.hiring.process.HiringModel;
import fr.metropole.recruitment.inbox.process.MailAttachmentModel;
import fr.metropole.recruitment.offer.process.OfferContractualModel;
import fr.metropole.recruitment.offer.process.OfferStatutoryModel;
import fr.metropole.recruitment.process.fault.TechnicalFaultModel;
import fr.metropole.recruitment.publication.process.PublicationModel;
import fr.metropole.recruitment.requisition.process.PostCreationModel;
import fr.metropole.recruitment.requisition.process.RequisitionModel;
import fr.metropole.recruitment.retention.process.RetentionModel;
import fr.metropole.recruitment.selection.process.SelectionModel;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The code names no element, form, bean or message that its model lacks, and the model none that the code does not know. */
class ModelMirrorTest {

    static final Map<String, Class<?>> CONSTANTS = Map.ofEntries(
            entry("hiring", HiringModel.class),
            entry("requisition", RequisitionModel.class),
            entry("post-creation", PostCreationModel.class),
            entry("publication", PublicationModel.class),
            entry("application", ApplicationModel.class),
            entry("selection", SelectionModel.class),
            entry("offer-statutory", OfferStatutoryModel.class),
            entry("offer-contractual", OfferContractualModel.class),
            entry("completion", CompletionModel.class),
            entry("contract-term", ContractTermModel.class),
            entry("mail-attachment", MailAttachmentModel.class),
            entry("retention", RetentionModel.class),
            entry("technical-fault", TechnicalFaultModel.class));

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            entry("StartEvent", "START"),
            entry("EndEvent", "END"),
            entry("BoundaryEvent", "BOUNDARY"),
            entry("IntermediateCatchEvent", "CATCH"),
            entry("UserTask", "USER_TASK"),
            entry("ServiceTask", "SERVICE_TASK"),
            entry("BusinessRuleTask", "BUSINESS_RULE_TASK"),
            entry("CallActivity", "CALL"),
            entry("EventSubProcess", "EVENT_SUB_PROCESS"),
            entry("Gateway", "GATEWAY"),
            entry("Message", "MESSAGE"));

    static Stream<String> models() {
        return Models.ids();
    }

    @Test
    void everyModelHasItsConstants() {
        assertThat(Models.ids()).containsExactlyInAnyOrderElementsOf(CONSTANTS.keySet());
    }

    @ParameterizedTest
    @MethodSource("models")
    void constantsAndModelSayTheSame(String id) throws IllegalAccessException {
        assertThat(constants(CONSTANTS.get(id))).containsExactlyInAnyOrderEntriesOf(expected(id));
    }

    private static Map<String, String> constants(Class<?> type) throws IllegalAccessException {
        Map<String, String> found = new TreeMap<>();
        for (Field field : type.getFields()) {
            found.put(field.getName(), (String) field.get(null));
        }
        return found;
    }

    private static Map<String, String> expected(String id) {
        Diagram diagram = Diagram.of(id);
        Map<String, String> names = new TreeMap<>(Map.of("PROCESS", id));
        diagram.all(FlowNode.class).forEach(node -> names.put(constant(node.getId()), node.getId()));
        diagram.all(Message.class).forEach(message -> names.put(constant(message.getId()), message.getName()));
        diagram.all(UserTask.class)
                .forEach(task ->
                        names.put("FORM_" + Naming.constant(Naming.meaning(task.getId())), task.getCamundaFormRef()));
        diagram.all(ServiceTask.class)
                .forEach(task -> names.put(
                        "DELEGATE_" + Naming.constant(Naming.meaning(task.getId())),
                        task.getCamundaDelegateExpression().replaceAll("[${}]", "")));
        diagram.all(BusinessRuleTask.class)
                .forEach(task -> names.put(
                        "DELEGATE_" + Naming.constant(Naming.meaning(task.getId())),
                        task.getCamundaDelegateExpression().replaceAll("[${}]", "")));
        diagram.all(StartEvent.class).stream()
                .filter(start -> start.getCamundaFormRef() != null)
                .forEach(start -> names.put("FORM_START", start.getCamundaFormRef()));
        return names;
    }

    private static String constant(String id) {
        return PREFIXES.get(Naming.type(id)) + "_" + Naming.constant(Naming.meaning(id));
    }
}
