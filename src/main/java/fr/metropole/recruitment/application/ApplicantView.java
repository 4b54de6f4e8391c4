package fr.metropole.recruitment.application;

/**
 * Who applied and how the application stands: what the steps behind the choice ask for, without the opinions and grids,
 * which are as much to read again.
 *
 * @param number e.g. {@code 2026-000123}
 * @param name first and last name: for a page or a form, never for a variable, a log or an address
 * @param status as verified by HR, before that as declared
 */
public record ApplicantView(String number, String name, CandidateStatus status, ApplicationState state) {}
