/**
 * Printed documents that stay readable for decades and for everybody: PDF/A with its fonts inside, tagged as PDF/UA asks.
 * Whoever has a page as XHTML gets it as a file; drawings come as vectors.
 */
@NullMarked
@NamedInterface("print")
package fr.metropole.recruitment.document.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
