/** What the engine tells of each instance, as facts of the history. The only place of this module that knows the engine. */
@NullMarked
package fr.metropole.recruitment.audit.process;

import org.jspecify.annotations.NullMarked;
