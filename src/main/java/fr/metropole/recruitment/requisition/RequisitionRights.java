package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.access.CurrentAgent;
import fr.metropole.recruitment.access.Groups;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What the agent who is signed in may do with requests: managers and HR ask, the requester and HR change, everybody with a
 * part in the procedure reads. The technical administrator has none.
 */
@Component
public class RequisitionRights {

    private static final List<String> READERS = List.of(
            Groups.MANAGERS,
            Groups.HR,
            Groups.HEAD_OF_HR,
            Groups.FINANCE,
            Groups.COUNCIL_OFFICE,
            Groups.AUTHORITY,
            Groups.AUDITORS,
            Groups.GENERAL_MANAGEMENT);

    private final CurrentAgent agent;

    RequisitionRights(CurrentAgent agent) {
        this.agent = agent;
    }

    /** Tells whether the agent takes part in recruitments. */
    public boolean isReader() {
        return READERS.stream().anyMatch(agent::isIn);
    }

    /** @throws RefusedException when the agent takes no part in recruitments */
    public void mayRead() {
        require(isReader(), "Vos fonctions ne donnent pas accès aux recrutements.");
    }

    /** @throws RefusedException when the agent may not ask for a recruitment */
    public void mayCreate() {
        require(
                agent.isIn(Groups.MANAGERS) || agent.isIn(Groups.HR),
                "Un recrutement est demandé par un encadrant ou par les ressources humaines.");
    }

    /** @throws RefusedException when the agent is neither the requester nor HR */
    public void mayChange(RequisitionView request) {
        mayChangeDraftOf(request.requester());
    }

    /** @throws RefusedException when the agent is neither the one who made the draft nor HR */
    public void mayChangeDraftOf(PersonId author) {
        require(
                changesDraftOf(author),
                "Cette demande est modifiée par la personne qui l’a faite ou par les ressources humaines.");
    }

    /** Tells whether the agent is the one who made the draft, or HR. */
    public boolean changesDraftOf(PersonId author) {
        return agent.isIn(Groups.HR) || agent.person().filter(author::equals).isPresent();
    }

    /** HR alone keeps the names of persons that stand in a document. */
    public boolean mayKeepNames() {
        return agent.isIn(Groups.HR);
    }

    private static void require(boolean allowed, String sentence) {
        if (!allowed) {
            throw new RefusedException(Refusal.forbidden("NOT_ALLOWED", sentence));
        }
    }
}
