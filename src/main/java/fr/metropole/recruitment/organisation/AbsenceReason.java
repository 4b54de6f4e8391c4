package fr.metropole.recruitment.organisation;

import java.util.Arrays;
import java.util.Optional;

/** Why somebody is absent, no more precise than the assignment of tasks needs: nothing about anybody's health. */
public enum AbsenceReason {
    LEAVE("conges", "Congés"),
    ASSIGNMENT("mission", "Mission"),
    TRAINING("formation", "Formation"),
    UNAVAILABLE("indisponibilite", "Indisponibilité");

    private final String key;
    private final String label;

    AbsenceReason(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** The word used in the organisation file. */
    public String key() {
        return key;
    }

    /** French, for people. */
    public String label() {
        return label;
    }

    /** The reason that the word of the organisation file stands for. */
    public static Optional<AbsenceReason> ofKey(String key) {
        return Arrays.stream(values()).filter(reason -> reason.key.equals(key)).findFirst();
    }
}
