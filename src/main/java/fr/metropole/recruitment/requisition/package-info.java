/**
 * The request to recruit: the need, the opinions of those who decide on it, its legal basis, and the creation of the post
 * by the council. Who decides comes from the organisation, what the post is from the job description.
 */
@NullMarked
@ApplicationModule(
        displayName = "Requisition",
        allowedDependencies = {
            "core",
            "process",
            "process :: form",
            "organisation",
            "jobdescription",
            "jobdescription :: reading",
            "document",
            "document :: text",
            "legal",
            "access"
        })
package fr.metropole.recruitment.requisition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
