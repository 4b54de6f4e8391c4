/**
 * The mailbox for applications: reads messages, finds the case they answer, keeps each once, makes applications of them or
 * asks HR. A message is answered and kept before the mailbox hears of it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Inbox",
        allowedDependencies = {
            "core",
            "process",
            "access",
            "document",
            "document::web",
            "mail",
            "retention",
            "publication",
            "application"
        })
package fr.metropole.recruitment.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
