package fr.metropole.recruitment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every user task has a form, somebody to do it, a due date, a reminder and an escalation. */
class UserTaskRulesTest {

    private static final Set<String> GROUPS = Set.of("rh", "drh", "finances", "assemblees", "autorite");
    private static final String PERSON = "\\$\\{(caseDeciders\\.(n1|n2|dga|dgs|requester)\\(execution\\)|panelMember)}";

    static Stream<String> models() {
        return Models.ids();
    }

    @ParameterizedTest
    @MethodSource("models")
    void theFormIsNamedAfterProcessAndTask(String id) {
        assertThat(tasks(id)).allSatisfy(task -> {
            assertThat(task.getCamundaFormRef()).isEqualTo(Naming.form(id, task.getId()));
            assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
        });
    }

    /** A person is named by the organisation; a group stands behind, so that no task falls to nobody. */
    @ParameterizedTest
    @MethodSource("models")
    void somebodyGetsIt(String id) {
        assertThat(tasks(id)).allSatisfy(task -> {
            assertThat(GROUPS).as(task.getId()).contains(task.getCamundaCandidateGroups());
            if (task.getCamundaAssignee() != null) {
                assertThat(task.getCamundaAssignee()).matches(PERSON);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void itIsDueAndFollowedUp(String id) {
        assertThat(tasks(id)).allSatisfy(task -> {
            assertThat(task.getCamundaDueDate()).isEqualTo("${deadlines.due(execution)}");
            assertThat(task.getCamundaFollowUpDate()).isEqualTo("${deadlines.followUp(execution)}");
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void itIsRemindedAndEscalated(String id) {
        assertThat(tasks(id)).allSatisfy(task -> assertThat(timeouts(task))
                .as(task.getId())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "reminder", "${taskReminder} at ${deadlines.reminder(execution)}",
                        "escalation", "${taskEscalation} at ${deadlines.escalation(execution)}")));
    }

    private static Stream<UserTask> tasks(String id) {
        return Diagram.of(id).all(UserTask.class).stream();
    }

    private static Map<String, String> timeouts(UserTask task) {
        return task.getExtensionElements().getElementsQuery().filterByType(CamundaTaskListener.class).list().stream()
                .filter(listener -> "timeout".equals(listener.getCamundaEvent()))
                .collect(Collectors.toMap(
                        listener -> listener.getAttributeValue("id"),
                        listener -> listener.getCamundaDelegateExpression() + " at " + date(listener)));
    }

    private static String date(CamundaTaskListener listener) {
        TimerEventDefinition timer = listener.getTimeouts().iterator().next();
        return timer.getTimeDate().getTextContent();
    }
}
