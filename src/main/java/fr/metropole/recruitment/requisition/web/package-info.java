/** The request on pages and over HTTP. */
@NullMarked
package fr.metropole.recruitment.requisition.web;

import org.jspecify.annotations.NullMarked;
