/** The page and the HTTP door of the what-if: ask the law before asking for a post. */
@NullMarked
package fr.metropole.recruitment.legal.web;

import org.jspecify.annotations.NullMarked;
