/** The engine's edge of the choice: the ids of its model, and what the engine calls and is called by. */
@NullMarked
package fr.metropole.recruitment.selection.process;

import org.jspecify.annotations.NullMarked;
