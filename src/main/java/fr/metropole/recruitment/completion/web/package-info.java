/** The doors of the end of a case. */
@NullMarked
package fr.metropole.recruitment.completion.web;

import org.jspecify.annotations.NullMarked;
