/**
 * What is offered to the chosen candidate: an appointment by order or a contract; the terms and their limits, the
 * candidate's answer, the agreement of the employer of origin, the act and its signature.
 */
@NullMarked
@ApplicationModule(
        displayName = "Offer",
        allowedDependencies = {
            "core",
            "process",
            "organisation",
            "retention",
            "mail",
            "requisition",
            "jobdescription",
            "legal",
            "publication",
            "application",
            "selection"
        })
package fr.metropole.recruitment.offer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
