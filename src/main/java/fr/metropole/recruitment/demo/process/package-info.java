/** Drives the engine as the people of the demonstration would. */
@NullMarked
package fr.metropole.recruitment.demo.process;

import org.jspecify.annotations.NullMarked;
