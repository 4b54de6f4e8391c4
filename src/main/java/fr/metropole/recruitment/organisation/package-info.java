/**
 * Who decides for whom: the units of the authority, their heads, the deputies and absences with their dates, the posts.
 * Answers one question for the whole path, {@link fr.metropole.recruitment.organisation.Deciders}, and hands over the
 * work of somebody who leaves. Knows nothing of recruitments.
 */
@NullMarked
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {"core", "process"})
package fr.metropole.recruitment.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
