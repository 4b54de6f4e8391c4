package fr.metropole.recruitment.audit.web;

import fr.metropole.recruitment.access.CurrentAgent;
import fr.metropole.recruitment.access.Groups;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Who reads the history: auditors and HR, never the technical administrator, since it tells of candidates. Whether it is
 * intact may be asked by the administrator too: the answer names chains and places only.
 */
@Component
class AuditReaders {

    private static final List<String> READERS = List.of(Groups.AUDITORS, Groups.HR, Groups.HEAD_OF_HR);

    private final CurrentAgent agent;

    AuditReaders(CurrentAgent agent) {
        this.agent = agent;
    }

    void mayRead() {
        if (READERS.stream().noneMatch(agent::isIn)) {
            throw refused("L’historique des recrutements est lu par l’audit et les ressources humaines.");
        }
    }

    void mayVerify() {
        if (!agent.isIn(Groups.AUDITORS) && !agent.isIn(Groups.HEAD_OF_HR) && !agent.isIn(Groups.ADMIN)) {
            throw refused("La vérification du journal est faite par l’audit ou l’administration technique.");
        }
    }

    private static RefusedException refused(String sentence) {
        return new RefusedException(Refusal.forbidden("NOT_ALLOWED", sentence));
    }
}
