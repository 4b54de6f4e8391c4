/** The engine's edge of both offers: the ids of its model, and what the engine calls and is called by. */
@NullMarked
package fr.metropole.recruitment.offer.process;

import org.jspecify.annotations.NullMarked;
