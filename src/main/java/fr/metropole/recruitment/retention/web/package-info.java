/** The page of retention: what is due, the disposal lists, holds, candidates' requests. */
@NullMarked
package fr.metropole.recruitment.retention.web;

import org.jspecify.annotations.NullMarked;
