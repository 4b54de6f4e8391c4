/** The engine's edge of one application: the ids of its model, and what the engine calls and is called by. */
@NullMarked
package fr.metropole.recruitment.application.process;

import org.jspecify.annotations.NullMarked;
