package fr.metropole.recruitment.inbox.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.metropole.recruitment.application.ApplicationFile;
import fr.metropole.recruitment.application.Channel;
import fr.metropole.recruitment.inbox.InboxTest;
import fr.metropole.recruitment.inbox.IncomingMailView;
import fr.metropole.recruitment.inbox.MailOutcome;
import fr.metropole.recruitment.inbox.MailReceipt;
import fr.metropole.recruitment.mail.Outbox;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** HR decides on a message: each way of the task, and each end of the process. */
class AttachApplicationTest extends InboxTest {

    @Autowired
    private FormService forms;

    @Autowired
    private HistoryService history;

    @Autowired
    private Outbox outbox;

    @Test
    void theFormProposesWhoWroteFirst() {
        MailReceipt receipt = receive("forwarded-attached");
        identity.setAuthenticatedUserId(HR.value());
        Map<String, Object> shown = forms.getTaskFormVariables(task(receipt).getId());
        assertThat(shown)
                .containsEntry("vacancy", caseReference.value())
                .containsEntry("firstName", "Robin")
                .containsEntry("lastName", "Exemple")
                .containsEntry("email", "robin@example.org")
                .containsEntry("verdict", "NEW");
        assertThat(String.valueOf(shown.get("reasons"))).contains("Message transféré");
    }

    @Test
    void hrMakesAnApplicationOfIt() {
        MailReceipt receipt = receive("forwarded-attached");
        complete(receipt, robin());
        IncomingMailView mail = mail(receipt);
        assertThat(mail.state()).isEqualTo(MailOutcome.ATTACHED);
        ApplicationFile file =
                applicationDesk.file(mail.applicationNumber().orElseThrow()).orElseThrow();
        assertThat(file.candidate().name()).isEqualTo("Robin Exemple");
        assertThat(file.channel()).isEqualTo(Channel.MAIL);
        assertThat(file.documentIds()).hasSize(1);
        assertThat(end(receipt)).isEqualTo(MailAttachmentModel.END_ATTACHED);
    }

    @Test
    void hrAddsItToAnApplication() {
        MailReceipt first = receive("inline-image");
        MailReceipt second = receive("forwarded-inline");
        String number = first.applicationNumber().orElseThrow();
        complete(second, Map.of("verdict", "EXISTING", "applicationNumber", number));
        assertThat(mail(second).applicationNumber()).contains(number);
        assertThat(applicationDesk.file(number).orElseThrow().documentIds()).hasSize(3);
        assertThat(applicationDesk.file(number).orElseThrow().candidate().name())
                .isEqualTo("Maxime Exemple");
    }

    @Test
    void hrSetsItAside() {
        MailReceipt receipt = receive("question");
        complete(
                receipt,
                Map.of(
                        "verdict", "SET_ASIDE",
                        "reason", "Simple question, répondue au téléphone",
                        "reply", true,
                        "replyText", "Le poste est ouvert au télétravail."));
        assertThat(outbox.of("courriel-" + receipt.mailId().orElseThrow()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.body())
                        .startsWith("Madame, Monsieur,\n\nLe poste est ouvert au télétravail.")
                        .endsWith("La direction des ressources humaines"));
        assertThat(mail(receipt).state()).isEqualTo(MailOutcome.SET_ASIDE);
        assertThat(mail(receipt).decisionReason()).contains("Simple question, répondue au téléphone");
        assertThat(mail(receipt).decidedBy()).contains(HR);
        assertThat(end(receipt)).isEqualTo(MailAttachmentModel.END_SET_ASIDE);
    }

    @Test
    void whatIsWrongIsRefusedAndTheTaskStays() {
        MailReceipt receipt = receive("forwarded-attached");
        Map<String, Object> badAddress = new HashMap<>(robin());
        badAddress.put("email", "pas une adresse");
        Map<String, Object> unknown = Map.of("verdict", "EXISTING", "applicationNumber", "1999-000001");
        for (Map<String, Object> wrong : List.of(badAddress, unknown, Map.<String, Object>of("verdict", "SET_ASIDE"))) {
            assertThatThrownBy(() -> complete(receipt, wrong)).isInstanceOf(RuntimeException.class);
        }
        assertThat(task(receipt)).isNotNull();
        assertThat(mail(receipt).state()).isEqualTo(MailOutcome.NEEDS_ATTACHMENT);
        assertThat(applications.ofCase(caseReference)).isEmpty();
    }

    @Test
    void theEngineKnowsNothingOfWhoWrote() {
        MailReceipt receipt = receive("forwarded-attached");
        complete(receipt, robin());
        assertThat(history.createHistoricVariableInstanceQuery().list())
                .extracting(HistoricVariableInstance::getName)
                .isSubsetOf("verdict", "outcome", "applicationId", "caseReference");
    }

    private Map<String, Object> robin() {
        return Map.of(
                "verdict", "NEW",
                "vacancy", caseReference.value(),
                "firstName", "Robin",
                "lastName", "Exemple",
                "email", "robin@example.org",
                "status", "OTHER");
    }

    private void complete(MailReceipt receipt, Map<String, Object> values) {
        identity.setAuthenticatedUserId(HR.value());
        try {
            tasks.complete(task(receipt).getId(), values);
        } finally {
            identity.clearAuthentication();
        }
    }

    private IncomingMailView mail(MailReceipt receipt) {
        return desk.find(receipt.mailId().orElseThrow()).orElseThrow();
    }

    private String end(MailReceipt receipt) {
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(
                                "courriel-" + receipt.mailId().orElseThrow())
                        .singleResult()
                        .getId())
                .activityType("noneEndEvent")
                .singleResult()
                .getActivityId();
    }
}
