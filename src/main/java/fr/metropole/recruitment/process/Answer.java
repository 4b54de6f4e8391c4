package fr.metropole.recruitment.process;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a person answered in a form, in the form's own words: what a page or the history shows of it.
 *
 * @param label French label of the field
 * @param shown what the form proposed, null when it proposed nothing or the same
 * @param given what was submitted; empty when something proposed was taken out
 * @param about everything that stood in the same row, so that a reader can tell whom it is about; empty outside of lists
 * @param isChoice whether it is one of a few answers that the form offers
 */
public record Answer(String label, @Nullable String shown, String given, String about, boolean isChoice) {}
