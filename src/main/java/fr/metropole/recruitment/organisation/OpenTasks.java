package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.PersonId;

/** The open work of an agent, wherever it is kept. */
public interface OpenTasks {

    /** How many open tasks wait for this person in particular, not for one of his groups. */
    int countOf(PersonId person);

    /**
     * Gives all open tasks of one person to somebody else, within the caller's transaction.
     *
     * @return how many
     */
    int handOver(PersonId leaver, Decider receiver);
}
