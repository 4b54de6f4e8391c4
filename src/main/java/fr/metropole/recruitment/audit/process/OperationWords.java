package fr.metropole.recruitment.audit.process;

import java.util.Map;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.history.UserOperationLogEntry;

/** The engine's operations by hand, in French; one that is not listed keeps the engine's own word. */
final class OperationWords {

    private static final Map<String, String> OPERATIONS = Map.ofEntries(
            Map.entry(UserOperationLogEntry.OPERATION_TYPE_DELETE, "Suppression"),
            Map.entry(UserOperationLogEntry.OPERATION_TYPE_CREATE, "Création"),
            Map.entry(UserOperationLogEntry.OPERATION_TYPE_UPDATE, "Modification"),
            Map.entry(UserOperationLogEntry.OPERATION_TYPE_SUSPEND, "Suspension"),
            Map.entry(UserOperationLogEntry.OPERATION_TYPE_ACTIVATE, "Réactivation"),
            Map.entry(UserOperationLogEntry.OPERATION_TYPE_SUSPEND_JOB, "Suspension d’un travail"),
            Map.entry(UserOperationLogEntry.OPERATION_TYPE_ACTIVATE_JOB, "Réactivation d’un travail"),
            Map.entry(UserOperationLogEntry.OPERATION_TYPE_SET_JOB_RETRIES, "Nouvelle tentative accordée"),
            Map.entry("Execute", "Exécution anticipée"),
            Map.entry("SetDueDate", "Échéance modifiée"),
            Map.entry(UserOperationLogEntry.OPERATION_TYPE_SET_VARIABLE, "Variable modifiée"),
            Map.entry(UserOperationLogEntry.OPERATION_TYPE_MODIFY_VARIABLE, "Variable modifiée"),
            Map.entry(UserOperationLogEntry.OPERATION_TYPE_REMOVE_VARIABLE, "Variable supprimée"),
            Map.entry(UserOperationLogEntry.OPERATION_TYPE_MODIFY_PROCESS_INSTANCE, "Déplacement dans le processus"),
            Map.entry(UserOperationLogEntry.OPERATION_TYPE_MIGRATE, "Passage à une autre version du modèle"),
            Map.entry(UserOperationLogEntry.OPERATION_TYPE_RESTART_PROCESS_INSTANCE, "Redémarrage"));

    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry(EntityTypes.PROCESS_INSTANCE, "processus"),
            Map.entry(EntityTypes.PROCESS_DEFINITION, "modèle"),
            Map.entry(EntityTypes.DEPLOYMENT, "déploiement"),
            Map.entry(EntityTypes.JOB, "travail"),
            Map.entry(EntityTypes.JOB_DEFINITION, "définition de travail"),
            Map.entry(EntityTypes.VARIABLE, "variable"),
            Map.entry(EntityTypes.USER, "compte"),
            Map.entry(EntityTypes.GROUP, "groupe"),
            Map.entry(EntityTypes.GROUP_MEMBERSHIP, "appartenance à un groupe"),
            Map.entry(EntityTypes.AUTHORIZATION, "droits"),
            Map.entry(EntityTypes.TASK, "tâche"),
            Map.entry(EntityTypes.INCIDENT, "incident"));

    private OperationWords() {}

    static String of(String operation, String entity) {
        return OPERATIONS.getOrDefault(operation, operation) + " (" + ENTITIES.getOrDefault(entity, entity) + ")";
    }
}
