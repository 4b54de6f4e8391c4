/**
 * The history of every recruitment, written in the transaction that it records and chained by hash, so that nobody can
 * change it unnoticed. Listens to what the engine and the modules tell, and knows nothing of the path. Others read it
 * through {@link fr.metropole.recruitment.audit.CaseHistory}, write to it through {@link
 * fr.metropole.recruitment.audit.AuditTrail} and erase personal payload through {@link
 * fr.metropole.recruitment.audit.Erasure}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"core", "process", "access", "document", "document :: print", "retention"})
package fr.metropole.recruitment.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
