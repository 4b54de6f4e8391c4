/**
 * The text of a document that somebody hands in, line by line, with the tables it stood in. Bounded in bytes, pages,
 * characters and time: a file that cannot be read is refused with a sentence.
 */
@NullMarked
@NamedInterface("text")
package fr.metropole.recruitment.document.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
