/**
 * Every answer to a candidate: written from a French template, kept, shown at the case and in the candidate's file. Knows
 * candidates by the number of their application only.
 */
@NullMarked
@ApplicationModule(displayName = "Letters and mail", allowedDependencies = "core")
package fr.metropole.recruitment.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
