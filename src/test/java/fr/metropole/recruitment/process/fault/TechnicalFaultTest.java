package fr.metropole.recruitment.process.fault;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.fixture.CaseEngine;
import fr.metropole.recruitment.process.TechnicalFaults;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A technical failure in the real engine, seen with the rights of those who would look at it in Cockpit. */
class TechnicalFaultTest extends CaseEngine {

    private static final List<String> KEEPERS = List.of("camunda-admin");

    @Autowired
    private TechnicalFaults faults;

    private final String what = "courrier-" + UUID.randomUUID();

    @Test
    void theAdministrationSeesOneIncidentThatSaysWhyAndAboutWhatNumber() {
        faults.open(what, "MAIL_STUCK", "SMTP_550");
        faults.open(what, "MAIL_STUCK", "SMTP_550");
        assertThat(seenBy("admin", KEEPERS)).singleElement().satisfies(incident -> {
            assertThat(incident.getIncidentType()).isEqualTo("MAIL_STUCK");
            assertThat(incident.getIncidentMessage()).isEqualTo("SMTP_550");
            assertThat(incident.getActivityId()).isEqualTo(TechnicalFaultModel.CATCH_FAULT_MENDED);
            assertThat(runtime.getVariables(incident.getExecutionId())).isEmpty();
        });
        assertThat(seenBy("chef.innovation", List.of("managers"))).isEmpty();
        faults.mended(what);
    }

    @Test
    void mendedItIsOverAndItsHistoryStays() {
        faults.open(what, "MAIL_STUCK", "SMTP_550");
        faults.mended(what);
        faults.mended(what);
        assertThat(seenBy("admin", KEEPERS)).isEmpty();
        HistoricProcessInstance instance = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(what)
                .singleResult();
        assertThat(instance.getEndActivityId()).isEqualTo(TechnicalFaultModel.END_MENDED);
        assertThat(history.createHistoricIncidentQuery()
                        .processInstanceId(instance.getId())
                        .list())
                .singleElement()
                .satisfies(one -> assertThat(one.getEndTime()).isNotNull());
    }

    @Test
    void theSameThingMayFailAgain() {
        faults.open(what, "MAIL_STUCK", "SMTP_550");
        faults.mended(what);
        faults.open(what, "MAIL_STUCK", "ADDRESS_INVALID");
        assertThat(seenBy("admin", KEEPERS))
                .extracting(Incident::getIncidentMessage)
                .containsExactly("ADDRESS_INVALID");
        faults.mended(what);
    }

    private List<Incident> seenBy(String user, List<String> groups) {
        identity.setAuthentication(user, groups);
        try {
            return runtime.createIncidentQuery().configuration(what).list();
        } finally {
            identity.clearAuthentication();
        }
    }
}
