/**
 * Who may enter and what each may do: accounts, sign-in, rights on tasks, the guard of the engine's REST interface and the
 * answers to errors. Knows nothing of the path; the rights on a task follow from who has it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"core", "process"})
package fr.metropole.recruitment.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
