/**
 * Reads a job description that somebody has as a file. Headings and vocabulary are data under {@code reading/}; each field
 * says from which words it came, what was not understood is kept, what is doubtful is said.
 */
@NullMarked
@NamedInterface("reading")
package fr.metropole.recruitment.jobdescription.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
