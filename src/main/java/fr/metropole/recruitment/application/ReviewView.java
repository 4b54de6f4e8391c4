package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.PersonId;
import java.time.Instant;

/**
 * One recorded review.
 *
 * @param reason what it rests on; empty only for a favourable one
 */
public record ReviewView(ReviewLevel level, ReviewVerdict verdict, String reason, PersonId reviewer, Instant at) {}
