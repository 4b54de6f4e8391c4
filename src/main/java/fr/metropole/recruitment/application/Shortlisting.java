package fr.metropole.recruitment.application;

/**
 * Whether one candidate is invited to an interview.
 *
 * @param reason what it rests on; required when the candidate is not shortlisted
 */
public record Shortlisting(boolean shortlisted, String reason) {}
