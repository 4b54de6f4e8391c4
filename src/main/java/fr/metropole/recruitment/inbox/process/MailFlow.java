package fr.metropole.recruitment.inbox.process;

import fr.metropole.recruitment.inbox.AttachmentFlow;
import fr.metropole.recruitment.process.ByRule;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts the process that asks HR; its business key names the message and says nothing of it. */
@Component
@Transactional
class MailFlow implements AttachmentFlow {

    private static final String KEY = "courriel-";

    private final RuntimeService runtime;
    private final ByRule byRule;

    MailFlow(RuntimeService runtime, ByRule byRule) {
        this.runtime = runtime;
        this.byRule = byRule;
    }

    @Override
    public void needsAttachment(long mailId) {
        byRule.call(() -> runtime.createMessageCorrelation(MailAttachmentModel.MESSAGE_MAIL_RECEIVED)
                .processInstanceBusinessKey(KEY + mailId)
                .correlateStartMessage());
    }

    static long mailId(String businessKey) {
        return Long.parseLong(businessKey.substring(KEY.length()));
    }
}
