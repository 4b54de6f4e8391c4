/**
 * One recruitment from the need to the signed act: starts the path, knows how far it has got, abandons it, and shows all of
 * it on one page. Stands above every module of the path.
 */
@NullMarked
@ApplicationModule(displayName = "Hiring")
package fr.metropole.recruitment.hiring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
