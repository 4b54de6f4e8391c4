/** The process that asks HR what to do with a message: constants, handler, and the way into the engine. */
@NullMarked
package fr.metropole.recruitment.inbox.process;

import org.jspecify.annotations.NullMarked;
