package fr.metropole.recruitment.publication;

import fr.metropole.recruitment.core.CaseReference;

/** How many candidates answered a notice; told by the module that receives applications. */
public interface ApplicationCount {

    /** Applications received for a case, those withdrawn since left out. */
    int received(CaseReference reference);
}
