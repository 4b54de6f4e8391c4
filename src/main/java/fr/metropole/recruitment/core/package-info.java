/**
 * Value records and results that every module shares. Knows nothing of the path, of the engine, nor of any screen.
 */
@NullMarked
@ApplicationModule(
        displayName = "Core",
        allowedDependencies = {})
package fr.metropole.recruitment.core;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
