/**
 * Every answer to a candidate: written from a French template, kept, shown at the case and in the candidate's file, sent after
 * the commit that caused it, at most once. Knows candidates by the number of their application only; the address is asked for
 * when a mail leaves.
 */
@NullMarked
@ApplicationModule(
        displayName = "Letters and mail",
        allowedDependencies = {"core", "process", "access"})
package fr.metropole.recruitment.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
