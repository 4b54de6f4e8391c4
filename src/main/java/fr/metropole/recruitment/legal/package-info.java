/**
 * The law of recruitment as decision tables: on which text a recruitment rests, what follows from it, and which facts are
 * still needed to say so. Knows the tables and nothing of the path; the steps of the path ask here and obey.
 */
@NullMarked
@ApplicationModule(
        displayName = "Legal rules",
        allowedDependencies = {"core", "process", "access", "jobdescription"})
package fr.metropole.recruitment.legal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
