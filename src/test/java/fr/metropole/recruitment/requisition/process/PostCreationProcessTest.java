package fr.metropole.recruitment.requisition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.fixture.CaseEngine;
import fr.metropole.recruitment.jobdescription.JobDescriptions;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import fr.metropole.recruitment.requisition.DeliberationStep;
import fr.metropole.recruitment.requisition.PostCreations;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Both ends of the creation of a post. */
class PostCreationProcessTest extends CaseEngine {

    @Autowired
    PostCreations creations;

    @Autowired
    JobDescriptions sheets;

    @Test
    void isAdoptedAndTransmitted() {
        ProcessInstance instance = upToTheVote();
        String today = LocalDate.now(clock).toString();

        complete(
                instance,
                "assemblees",
                Map.of(
                        "verdict",
                        "ADOPTED",
                        "votedOn",
                        today,
                        "deliberationNumber",
                        "CM2026/11/23",
                        "openToContract",
                        true));
        complete(instance, "assemblees", Map.of("transmittedOn", today, "acknowledgement", "AR-1"));

        assertThat(walked(instance)).endsWith(PostCreationModel.END_ADOPTED);
        CaseReference reference = new CaseReference(instance.getBusinessKey());
        assertThat(creations.find(reference).orElseThrow().step()).isEqualTo(DeliberationStep.TRANSMITTED);
        assertThat(sheets.byReference(reference)
                        .orElseThrow()
                        .content()
                        .legal()
                        .deliberation()
                        .number())
                .isEqualTo("CM2026/11/23");
    }

    @Test
    void isRejectedWithAReason() {
        ProcessInstance instance = upToTheVote();
        String today = LocalDate.now(clock).toString();

        assertThatThrownBy(() -> complete(instance, "assemblees", Map.of("verdict", "REJECTED", "votedOn", today)))
                .hasMessageContaining("FORM_REQUIRED");
        complete(
                instance,
                "assemblees",
                Map.of("verdict", "REJECTED", "votedOn", today, "reason", "Le conseil demande un redéploiement."));

        assertThat(walked(instance)).endsWith(PostCreationModel.END_REJECTED);
        assertThat(creations
                        .find(new CaseReference(instance.getBusinessKey()))
                        .orElseThrow()
                        .step())
                .isEqualTo(DeliberationStep.REJECTED);
    }

    private ProcessInstance upToTheVote() {
        CaseReference reference = started(need(Need.CREATION, Route.STATUTORY_ELSE_CONTRACT, "DDIT", 36));
        ProcessInstance instance = run(PostCreationModel.PROCESS, reference);
        assertThat(candidates(task(instance))).containsExactly("rh");
        complete(
                instance,
                "rh.recrutement",
                Map.of(
                        "grades", "Attaché territorial",
                        "deliberationMotive", "Besoin nouveau",
                        "functions", "Coopérations territoriales",
                        "recruitmentLevel", "Master",
                        "payLevel", "Grille des attachés",
                        "openToContract", true));
        assertThat(candidates(task(instance))).containsExactly("assemblees");
        complete(
                instance,
                "assemblees",
                Map.of("councilDate", LocalDate.now(clock).toString(), "agendaNumber", "12"));
        return instance;
    }
}
