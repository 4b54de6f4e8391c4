package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import java.time.LocalDate;

/** The changes that HR makes by hand; each is refused as a whole, with sentences, or done. */
public interface OrganisationChanges {

    /** Names the head of a unit from a day on; the head in place ends the day before. */
    Outcome<HeadshipView> appointHead(String unit, PersonId person, LocalDate from);

    /** Ends the headship of a unit: it is vacant from the day after. */
    Outcome<HeadshipView> endHeadship(String unit, LocalDate lastDay);

    /** Adds a deputy. */
    Outcome<DeputyView> addDeputy(DeputyView line);

    /** Ends the standing-in that is under way on that day. */
    Outcome<DeputyView> endDeputy(PersonId person, PersonId deputy, LocalDate lastDay);

    /** Announces an absence. */
    Outcome<AbsenceView> addAbsence(AbsenceView absence);

    /** Ends the absence that is under way on that day. */
    Outcome<AbsenceView> endAbsence(PersonId person, LocalDate lastDay);

    /** Adds a post to the establishment table. */
    Outcome<PostView> createPost(PostView post);
}
