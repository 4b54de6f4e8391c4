package fr.metropole.recruitment.retention;

import fr.metropole.recruitment.core.CaseReference;

/**
 * A place where personal data of candidates lie. Each module that has such a place registers one; erasing a file goes through
 * all of them, in one transaction.
 */
public interface PersonalDataStore {

    /**
     * Erases what is personal and leaves what the procedure must still prove: that there was an application, and what was
     * decided on it. Erasing again changes nothing.
     *
     * @param number application number
     */
    Erased erase(String number, CaseReference reference);
}
