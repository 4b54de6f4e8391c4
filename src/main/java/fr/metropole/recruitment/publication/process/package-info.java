/** The engine's edge of the notice: the ids of its model, and what the engine calls and is called by. */
@NullMarked
package fr.metropole.recruitment.publication.process;

import org.jspecify.annotations.NullMarked;
