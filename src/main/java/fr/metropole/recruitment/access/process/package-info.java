/** Accounts, grants and rights in terms of the engine. */
@NullMarked
package fr.metropole.recruitment.access.process;

import org.jspecify.annotations.NullMarked;
