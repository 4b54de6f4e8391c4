package fr.metropole.recruitment.requisition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.fixture.CaseEngine;
import fr.metropole.recruitment.jobdescription.JobDescriptions;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import fr.metropole.recruitment.requisition.DeliberationStep;
import fr.metropole.recruitment.requisition.PostCreationView;
import fr.metropole.recruitment.requisition.PostCreations;
import fr.metropole.recruitment.requisition.Setback;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through the creation of a post: both ends, the returns, the meetings put off, the acknowledgement. */
class PostCreationProcessTest extends CaseEngine {

    @Autowired
    PostCreations creations;

    @Autowired
    JobDescriptions sheets;

    @Test
    void isAdoptedTransmittedAndAcknowledged() {
        ProcessInstance instance = upToTheVote(draft(true));
        complete(instance, "assemblees", adopted(true));
        CaseReference reference = new CaseReference(instance.getBusinessKey());
        complete(instance, "assemblees", Map.of("transmittedOn", today()));
        assertThat(creations.lacks(reference, true)).map(Refusal::code).contains("POST_NOT_CREATED");
        assertThat(task(instance).getTaskDefinitionKey()).isEqualTo(PostCreationModel.USER_TASK_RECORD_ACKNOWLEDGEMENT);
        assertThat(candidates(task(instance))).containsExactly("assemblees");

        refused(
                instance,
                Map.of("acknowledgedOn", tomorrow(), "acknowledgement", "AR-1"),
                "ACKNOWLEDGEMENT_DATE_INVALID");
        complete(instance, "assemblees", Map.of("acknowledgedOn", today(), "acknowledgement", "AR-1"));

        assertThat(walked(instance)).endsWith(PostCreationModel.END_ADOPTED);
        assertThat(creation(instance).step()).isEqualTo(DeliberationStep.ACKNOWLEDGED);
        assertThat(creations.lacks(reference, true)).isEmpty();
        assertThat(sheets.byReference(reference)
                        .orElseThrow()
                        .content()
                        .legal()
                        .deliberation()
                        .number())
                .isEqualTo("CM2026/11/23");
    }

    @Test
    void theAcknowledgementMayComeWithTheTransmission() {
        ProcessInstance instance = upToTheVote(draft(true));
        complete(instance, "assemblees", adopted(true));
        complete(instance, "assemblees", Map.of("transmittedOn", today(), "acknowledgement", "AR-1"));
        assertThat(walked(instance))
                .endsWith(PostCreationModel.GATEWAY_JOIN_ACKNOWLEDGED, PostCreationModel.END_ADOPTED);
        assertThat(creation(instance).acknowledgement()).isEqualTo("AR-1");
    }

    @Test
    void isRejectedWithAReason() {
        ProcessInstance instance = upToTheVote(draft(true));
        refused(instance, Map.of("verdict", "REJECTED", "votedOn", today()), "FORM_REQUIRED");
        complete(
                instance,
                "assemblees",
                Map.of("verdict", "REJECTED", "votedOn", today(), "reason", "Le conseil demande un redéploiement."));

        assertThat(walked(instance)).endsWith(PostCreationModel.END_REJECTED);
        assertThat(creation(instance).step()).isEqualTo(DeliberationStep.REJECTED);
    }

    @Test
    void isReturnedForCorrectionThenPostponedThenAdopted() {
        ProcessInstance instance = begun();
        complete(instance, "rh.recrutement", draft(true));
        complete(instance, "assemblees", Map.of("verdict", "RETURNED", "reason", "Préciser le grade."));
        assertThat(task(instance).getTaskDefinitionKey()).isEqualTo(PostCreationModel.USER_TASK_DRAFT_DELIBERATION);
        complete(instance, "rh.recrutement", draft(true));
        complete(instance, "assemblees", Map.of("verdict", "SCHEDULED", "councilDate", today(), "agendaNumber", "12"));
        refused(instance, Map.of("verdict", "POSTPONED", "votedOn", today()), "FORM_REQUIRED");
        complete(
                instance,
                "assemblees",
                Map.of("verdict", "POSTPONED", "votedOn", today(), "reason", "Le quorum n’était pas réuni."));
        assertThat(task(instance).getTaskDefinitionKey()).isEqualTo(PostCreationModel.USER_TASK_PUT_ON_AGENDA);
        complete(instance, "assemblees", Map.of("verdict", "SCHEDULED", "councilDate", today()));
        complete(instance, "assemblees", adopted(true));

        assertThat(creation(instance).setbacks())
                .extracting(Setback::step, Setback::reason)
                .containsExactly(
                        tuple(DeliberationStep.RETURNED, "Préciser le grade."),
                        tuple(DeliberationStep.POSTPONED, "Le quorum n’était pas réuni."));
    }

    @Test
    void noPostIsCreatedWithoutCredits() {
        ProcessInstance instance = begun();
        Map<String, Object> draft = new HashMap<>(draft(true));
        draft.put("credits", "INSUFFICIENT");
        assertThatThrownBy(() -> complete(instance, "rh.recrutement", draft)).hasMessageContaining("ERR_CREDITS");
    }

    @Test
    void aDeliberationSilentOnContractsClosesTheirWay() {
        ProcessInstance instance = upToTheVote(draft(false));
        refused(instance, adopted(true), "CONTRACT_MOTIVE_MISSING");
        complete(instance, "assemblees", adopted(false));
        complete(instance, "assemblees", Map.of("transmittedOn", today(), "acknowledgement", "AR-1"));

        CaseReference reference = new CaseReference(instance.getBusinessKey());
        assertThat(creations.lacks(reference, false)).as("for a civil servant").isEmpty();
        assertThat(creations.lacks(reference, true)).map(Refusal::code).contains("ERR_DELIBERATION_SANS_CONTRAT");
        assertThat(creations.contractsClosed(reference)).map(Refusal::code).contains("ERR_DELIBERATION_SANS_CONTRAT");
    }

    @Test
    void aPostThatOnlyAContractCanFillNeedsADeliberationThatAllowsIt() {
        CaseReference reference = started(need(Need.CREATION, Route.TEMPORARY_CONTRACT, "DDIT", 12));
        ProcessInstance instance = run(PostCreationModel.PROCESS, reference);
        assertThatThrownBy(() -> complete(instance, "rh.recrutement", draft(false)))
                .hasMessageContaining("ERR_DELIBERATION_SANS_CONTRAT");
    }

    private ProcessInstance begun() {
        CaseReference reference = started(need(Need.CREATION, Route.STATUTORY_ELSE_CONTRACT, "DDIT", 36));
        ProcessInstance instance = run(PostCreationModel.PROCESS, reference);
        assertThat(candidates(task(instance))).containsExactly("rh");
        return instance;
    }

    private ProcessInstance upToTheVote(Map<String, Object> draft) {
        ProcessInstance instance = begun();
        complete(instance, "rh.recrutement", draft);
        assertThat(candidates(task(instance))).containsExactly("assemblees");
        complete(instance, "assemblees", Map.of("verdict", "SCHEDULED", "councilDate", today(), "agendaNumber", "12"));
        return instance;
    }

    private static Map<String, Object> draft(boolean openToContract) {
        Map<String, Object> draft = new HashMap<>(Map.of(
                "grades", "Attaché territorial",
                "deliberationMotive", "Besoin nouveau",
                "budgetChapter", "012",
                "yearlyCost", 62000,
                "credits", "AVAILABLE",
                "openToContract", openToContract));
        if (openToContract) {
            draft.put("contractMotive", "Besoins du service, faute de fonctionnaire");
            draft.put("functions", "Coopérations territoriales");
            draft.put("recruitmentLevel", "Master");
            draft.put("payLevel", "Grille des attachés");
        }
        return draft;
    }

    private Map<String, Object> adopted(boolean openToContract) {
        return Map.of(
                "verdict",
                "ADOPTED",
                "votedOn",
                today(),
                "deliberationNumber",
                "CM2026/11/23",
                "openToContract",
                openToContract);
    }

    private void refused(ProcessInstance instance, Map<String, Object> answers, String code) {
        assertThatThrownBy(() -> complete(instance, "assemblees", answers)).hasMessageContaining(code);
    }

    private PostCreationView creation(ProcessInstance instance) {
        return creations.find(new CaseReference(instance.getBusinessKey())).orElseThrow();
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    private String tomorrow() {
        return LocalDate.now(clock).plusDays(1).toString();
    }
}
