/**
 * Files handed in with a case: checked by their content, kept in the database as bytes with their SHA-256, so that
 * one
 * backup holds everything. Who may read a file is decided by the module that owns it, never here.
 */
@NullMarked
@ApplicationModule(
        displayName = "Document",
        allowedDependencies = {"core"})
package fr.metropole.recruitment.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
