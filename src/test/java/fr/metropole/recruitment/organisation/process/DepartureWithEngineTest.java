package fr.metropole.recruitment.organisation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.organisation.Departures;
import fr.metropole.recruitment.organisation.Organisation;
import fr.metropole.recruitment.organisation.PersonLeft;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.event.EventListener;
import org.springframework.test.context.ActiveProfiles;

/** In the whole application: facts and engine tasks change hands in one transaction, or neither does. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:departure",
            "camunda.bpm.job-execution.enabled=false",
            "recruitment.demo.cases=false"
        })
@ActiveProfiles("demo")
class DepartureWithEngineTest {

    private static final PersonId REFUSED_LATER = new PersonId("directrice.ddit");

    @Autowired
    private Departures departures;

    @Autowired
    private Organisation organisation;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Clock clock;

    @Test
    void movesTheTasksOfTheEngine() {
        task("moved", "chef.innovation");

        PersonLeft left = departures
                .leave(new PersonId("chef.innovation"), LocalDate.now(clock), null)
                .orThrow();

        assertThat(left.tasksMoved()).isEqualTo(1);
        assertThat(assignee("moved")).isEqualTo("directeur.daden");
    }

    @Test
    void movesNothingWhenTheTransactionFailsAfterwards() {
        task("kept", REFUSED_LATER.value());

        assertThatThrownBy(() -> departures.leave(REFUSED_LATER, LocalDate.now(clock), null))
                .hasMessage("afterwards");

        assertThat(assignee("kept")).isEqualTo(REFUSED_LATER.value());
        assertThat(organisation.person(REFUSED_LATER).orElseThrow().active()).isTrue();
    }

    private void task(String id, String assignee) {
        Task task = tasks.newTask(id);
        task.setAssignee(assignee);
        tasks.saveTask(task);
    }

    private String assignee(String id) {
        return tasks.createTaskQuery().taskId(id).singleResult().getAssignee();
    }

    /** Somebody who hears of the departure and fails. */
    @TestConfiguration
    static class Failing {

        @EventListener
        void on(PersonLeft left) {
            if (left.person().equals(REFUSED_LATER)) {
                throw new IllegalStateException("afterwards");
            }
        }
    }
}
