/**
 * The end of a case: the act goes to legality control, every candidate has an answer, the outcome is declared, the chosen
 * candidate starts, the trial period is watched.
 */
@NullMarked
@ApplicationModule(
        displayName = "Completion",
        allowedDependencies = {
            "core",
            "process",
            "access",
            "organisation",
            "mail",
            "requisition",
            "publication",
            "application",
            "selection",
            "offer"
        })
package fr.metropole.recruitment.completion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
