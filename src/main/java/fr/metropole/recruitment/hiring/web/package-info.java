/** The case on pages and over HTTP. */
@NullMarked
package fr.metropole.recruitment.hiring.web;

import org.jspecify.annotations.NullMarked;
