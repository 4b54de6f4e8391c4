/** Plugs the engine edge into Camunda: parse listener, form handlers, services, history level, clock. */
@NullMarked
package fr.metropole.recruitment.process.edge;

import org.jspecify.annotations.NullMarked;
