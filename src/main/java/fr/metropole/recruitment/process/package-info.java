/**
 * The engine edge: what every {@code ..process..} package builds on. One door through which all form input passes (checked
 * on the server, handed to the domain, never kept as a variable), one door through which form values are shown (computed
 * when read, stored nowhere), the history level, the deadlines and the clock. Knows no step of the path.
 */
@NullMarked
@ApplicationModule(displayName = "Engine edge", allowedDependencies = "core")
package fr.metropole.recruitment.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
