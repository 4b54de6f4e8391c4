package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.PersonId;

/** Stands for the engine, which has its own test. */
class OpenTasksOfTest implements OpenTasks {

    static final int COUNT = 3;

    @Override
    public int countOf(PersonId person) {
        return COUNT;
    }

    @Override
    public int handOver(PersonId leaver, Decider receiver) {
        return COUNT;
    }
}
