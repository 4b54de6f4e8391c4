package fr.metropole.recruitment.access;

import fr.metropole.recruitment.core.PersonId;
import java.util.List;
import java.util.Set;

/** What a person has to do, for the workplace. */
public interface OwnTasks {

    /** His tasks and those that his groups could take, the most urgent first, a hundred at most. */
    List<OwnTask> of(PersonId person, Set<String> groups);
}
