package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.PersonId;
import java.util.List;
import java.util.Set;

/** The dated facts of the organisation, past, present and announced, oldest first. */
public interface OrganisationRegister {

    /** Who headed, heads and will head this unit. */
    List<HeadshipView> headships(String unit);

    /** The headships that this person held, holds and will hold. */
    List<HeadshipView> headshipsOf(PersonId person);

    /** Who stood in, stands in and will stand in for this person, by rank. */
    List<DeputyView> deputies(PersonId person);

    /** The absences of this person. */
    List<AbsenceView> absences(PersonId person);

    /** Those who are absent today. */
    Set<PersonId> absentToday();
}
