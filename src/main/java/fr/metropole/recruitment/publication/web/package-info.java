/** The public face of the notices: what is open now, without sign-in, with nothing internal in it. */
@NullMarked
package fr.metropole.recruitment.publication.web;

import org.jspecify.annotations.NullMarked;
