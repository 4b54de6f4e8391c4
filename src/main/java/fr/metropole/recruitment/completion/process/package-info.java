/** The engine's edge of the completion of a case: the ids of its model, and what the engine calls and is called by. */
@NullMarked
package fr.metropole.recruitment.completion.process;

import org.jspecify.annotations.NullMarked;
