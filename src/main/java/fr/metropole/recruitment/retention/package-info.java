/**
 * How long candidates' data are kept, and how they go: the monthly disposal list with its visa, the candidate's own request
 * for a copy or for erasure, legal hold, and the evidence of what was erased without saying whom. Knows nothing of the path:
 * the modules that keep personal data hand it over through the interfaces of this package.
 *
 * <p>Periods: GDPR art. 5(1)(e) and the CNIL's guide on recruitment; the visa: elimination of public archives, Code du
 * patrimoine L212-2.
 */
@NullMarked
@ApplicationModule(
        displayName = "Retention",
        allowedDependencies = {"core", "process", "access"})
package fr.metropole.recruitment.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
