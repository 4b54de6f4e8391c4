package fr.metropole.recruitment.organisation;

/** How many lines of each kind an organisation file held. */
public record LoadReport(int units, int persons, int headships, int deputies, int absences, int posts) {}
