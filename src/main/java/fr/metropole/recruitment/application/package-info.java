/**
 * One application from its receipt to its answer: who applied (kept here and nowhere else), admissibility, the two managers'
 * reviews, the interview with its grids, the outcome. Each application is a process instance of its own.
 */
@NullMarked
@ApplicationModule(
        displayName = "Application",
        allowedDependencies = {
            "core",
            "process",
            "access",
            "jobdescription",
            "organisation",
            "document",
            "document::web",
            "mail",
            "retention",
            "requisition",
            "publication"
        })
package fr.metropole.recruitment.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
