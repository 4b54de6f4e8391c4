/** The pages on which HR and the administrator keep the organisation up to date. */
@NullMarked
package fr.metropole.recruitment.organisation.web;

import org.jspecify.annotations.NullMarked;
