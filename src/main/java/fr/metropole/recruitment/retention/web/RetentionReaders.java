package fr.metropole.recruitment.retention.web;

import fr.metropole.recruitment.access.CurrentAgent;
import fr.metropole.recruitment.access.Groups;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import org.springframework.stereotype.Component;

/** Who may look at retention and who may act: HR acts, audit looks, the others find the door closed. */
@Component
class RetentionReaders {

    private final CurrentAgent agent;

    RetentionReaders(CurrentAgent agent) {
        this.agent = agent;
    }

    void requireReader() {
        require(isHr() || agent.isIn(Groups.AUDITORS), "Cette page est réservée aux ressources humaines et à l’audit.");
    }

    PersonId requireHr() {
        require(isHr(), "Seules les ressources humaines peuvent le faire.");
        return agent.require();
    }

    void requireHeadOfHr() {
        require(isHeadOfHr(), "Seule la direction des ressources humaines peut établir un bordereau.");
    }

    boolean isHr() {
        return agent.isIn(Groups.HR) || isHeadOfHr();
    }

    boolean isHeadOfHr() {
        return agent.isIn(Groups.HEAD_OF_HR);
    }

    private static void require(boolean allowed, String sentence) {
        if (!allowed) {
            throw new RefusedException(Refusal.forbidden("RETENTION_FORBIDDEN", sentence));
        }
    }
}
