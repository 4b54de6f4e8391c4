package fr.metropole.recruitment.audit.web;

import fr.metropole.recruitment.access.CurrentAgent;
import fr.metropole.recruitment.access.Groups;
import fr.metropole.recruitment.audit.CaseHistory;
import fr.metropole.recruitment.audit.Sight;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Who reads the history: auditors all of it, HR what came to it, never the technical administrator, since it tells of
 * candidates. Whether it is intact may be asked by the administrator too: the answer names chains and places only.
 */
@Component
class AuditReaders {

    private static final List<String> READERS = List.of(Groups.AUDITORS, Groups.HR, Groups.HEAD_OF_HR);

    private final CurrentAgent agent;
    private final CaseHistory history;

    AuditReaders(CurrentAgent agent, CaseHistory history) {
        this.agent = agent;
        this.history = history;
    }

    /** The signed-in agent. */
    PersonId reader() {
        return agent.require();
    }

    void mayRead() {
        if (agent.isIn(Groups.ADMIN) || READERS.stream().noneMatch(agent::isIn)) {
            throw refused("L’historique des recrutements est lu par l’audit et les ressources humaines.");
        }
    }

    /** One recruitment: one that the reader does not see does not exist for him. */
    void mayRead(String slug) {
        mayRead();
        if (!history.isSeen(slug, sight())) {
            throw unknown();
        }
    }

    /** What the signed-in agent sees. */
    Sight sight() {
        List<String> groups = List.of(Groups.HR, Groups.HEAD_OF_HR).stream()
                .filter(agent::isIn)
                .toList();
        return agent.isIn(Groups.AUDITORS) ? Sight.EVERYTHING : new Sight(agent.require(), groups);
    }

    void mayVerify() {
        if (!agent.isIn(Groups.AUDITORS) && !agent.isIn(Groups.HEAD_OF_HR) && !agent.isIn(Groups.ADMIN)) {
            throw refused("La vérification du journal est faite par l’audit ou l’administration technique.");
        }
    }

    static RefusedException unknown() {
        return new RefusedException(Refusal.notFound("CASE_UNKNOWN", "Aucun recrutement ne porte cette référence."));
    }

    private static RefusedException refused(String sentence) {
        return new RefusedException(Refusal.forbidden("NOT_ALLOWED", sentence));
    }
}
