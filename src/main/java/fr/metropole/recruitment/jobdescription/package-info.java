/**
 * What a post is: the whole job description (fiche de poste) as immutable records, kept version by version, the legal
 * facts that a vacancy notice needs included. Knows nothing of the path; a case reads its sheet here by its
 * reference.
 */
@NullMarked
@ApplicationModule(
        displayName = "Job description",
        allowedDependencies = {"core", "document", "document :: text"})
package fr.metropole.recruitment.jobdescription;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
