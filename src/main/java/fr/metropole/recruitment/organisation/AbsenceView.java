package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.PersonId;

/** An announced absence. */
public record AbsenceView(PersonId person, AbsenceReason reason, Validity validity) {}
