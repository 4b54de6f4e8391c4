package fr.metropole.recruitment.access.process;

import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.process.Entrusting;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.stereotype.Component;

/** A task goes to an account that is there and that works on cases: a slip of the pen must not leave it with nobody. */
@Component
class EntrustedAccounts implements Entrusting {

    private static final Refusal UNKNOWN = Refusal.of(
            "ASSIGNEE_UNKNOWN",
            "Ce compte n’existe pas : la tâche ne peut pas lui être confiée. Vérifiez l’identifiant.",
            "userId");
    private static final Refusal BESIDE = Refusal.of(
            "ASSIGNEE_NOT_A_COLLEAGUE",
            "L’audit et l’administration technique n’instruisent pas de dossier : confiez la tâche à une autre personne.",
            "userId");

    @Override
    public Optional<Refusal> refusal(String userId) {
        IdentityService identity = Context.getProcessEngineConfiguration().getIdentityService();
        if (userId.isBlank() || identity.createUserQuery().userId(userId).count() == 0) {
            return Optional.of(UNKNOWN);
        }
        boolean beside = identity.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId)
                .anyMatch(TaskRights.BESIDE_THE_PROCEDURE::contains);
        return beside ? Optional.of(BESIDE) : Optional.empty();
    }
}
