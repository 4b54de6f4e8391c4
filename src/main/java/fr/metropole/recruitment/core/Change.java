package fr.metropole.recruitment.core;

import org.jspecify.annotations.Nullable;

/**
 * A value before and after, as an event tells it to the history.
 *
 * @param label French, what changed
 * @param before null when there was no value
 * @param after null when there is none any more
 */
public record Change(String label, @Nullable String before, @Nullable String after) {}
