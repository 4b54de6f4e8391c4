package fr.metropole.recruitment.organisation;

import java.util.Arrays;
import java.util.Optional;

/** The ranks of the units of a territorial authority, from the top down. */
public enum UnitKind {
    AUTHORITY("autorite", "Autorité territoriale"),
    /** a direction générale adjointe, DGA */
    GENERAL_DIRECTION("direction-generale", "Direction générale adjointe"),
    DIRECTION("direction", "Direction"),
    SERVICE("service", "Service");

    private final String key;
    private final String label;

    UnitKind(String key, String label) {
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

    /** The kind that the word of the organisation file stands for. */
    public static Optional<UnitKind> ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
