/** A technical failure as an incident of the engine: the model's constants and the way into the engine. */
@NullMarked
package fr.metropole.recruitment.process.fault;

import org.jspecify.annotations.NullMarked;
