/** The engine's edge of the case: the ids of its model, and what the engine calls and is called by. */
@NullMarked
package fr.metropole.recruitment.hiring.process;

import org.jspecify.annotations.NullMarked;
