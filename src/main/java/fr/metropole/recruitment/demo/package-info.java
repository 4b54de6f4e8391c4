/**
 * What the first run shows: four recruitments, made by driving the real processes as the accounts of the demonstration.
 * Exists in the profile {@code demo} only; stands above the whole path and nothing depends on it.
 */
@NullMarked
@ApplicationModule(displayName = "Demonstration")
package fr.metropole.recruitment.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
