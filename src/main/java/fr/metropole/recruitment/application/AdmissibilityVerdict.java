package fr.metropole.recruitment.application;

/** The answers of the admissibility check; the model's gateway reads these names. */
public enum AdmissibilityVerdict {
    ADMISSIBLE,
    INADMISSIBLE,
    INCOMPLETE
}
