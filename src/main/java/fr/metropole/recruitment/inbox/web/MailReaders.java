package fr.metropole.recruitment.inbox.web;

import fr.metropole.recruitment.access.CurrentAgent;
import fr.metropole.recruitment.access.Groups;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import org.springframework.stereotype.Component;

/** Who may read the messages: HR, and the auditors, who change nothing. The technical administration never. */
@Component
class MailReaders {

    private final CurrentAgent agent;

    MailReaders(CurrentAgent agent) {
        this.agent = agent;
    }

    /** The signed-in agent. */
    PersonId reader() {
        return agent.require();
    }

    boolean mayDecide() {
        return agent.isIn(Groups.HR) || agent.isIn(Groups.HEAD_OF_HR);
    }

    void mustDecide() {
        if (!mayDecide()) {
            throw new RefusedException(
                    Refusal.forbidden("HR_ONLY", "Seules les ressources humaines traitent les courriels reçus."));
        }
    }

    void mustRead() {
        boolean reads = mayDecide() || agent.isIn(Groups.AUDITORS);
        if (!reads || agent.isIn(Groups.ADMIN)) {
            throw new RefusedException(
                    Refusal.forbidden("MAIL_FORBIDDEN", "Les courriels reçus ne vous sont pas accessibles."));
        }
    }
}
