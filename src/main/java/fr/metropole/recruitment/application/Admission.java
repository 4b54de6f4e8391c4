package fr.metropole.recruitment.application;

/**
 * The recorded admissibility check.
 *
 * @param reviewOpen whether the managers may read it at once; false while it waits for the contract pool
 */
public record Admission(AdmissibilityVerdict verdict, boolean reviewOpen) {}
