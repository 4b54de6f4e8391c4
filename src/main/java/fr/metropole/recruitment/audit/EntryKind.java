package fr.metropole.recruitment.audit;

/** What an entry of the history tells. The name is part of the hash: rename none, add at the end. */
public enum EntryKind {
    PROCESS_STARTED("Début de processus"),
    PROCESS_ENDED("Fin de processus"),
    PROCESS_STOPPED("Processus interrompu"),
    TASK_OPENED("Tâche ouverte"),
    TASK_ASSIGNED("Tâche attribuée"),
    TASK_DONE("Tâche accomplie"),
    TASK_CANCELLED("Tâche annulée"),
    REMINDER("Relance"),
    ESCALATION("Alerte au supérieur"),
    TIMER("Délai échu"),
    MESSAGE("Message reçu"),
    CALL("Processus appelé"),
    AUTOMATIC("Étape automatique"),
    RULE("Règle appliquée"),
    STEP("Étape du dossier"),
    DECISION("Décision"),
    SIGN_OFF("Visa ou signature"),
    DOCUMENT("Document"),
    MAIL("Courriel"),
    READING("Consultation"),
    EXPORT("Export"),
    INCIDENT("Incident technique"),
    OPERATION("Opération d’administration"),
    ERASURE("Effacement de données personnelles"),
    MOVES("Cheminement");

    private final String label;

    EntryKind(String label) {
        this.label = label;
    }

    /** French words for the reader of a page. */
    public String label() {
        return label;
    }
}
