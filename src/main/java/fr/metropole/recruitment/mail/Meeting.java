package fr.metropole.recruitment.mail;

import java.time.Duration;
import java.time.LocalDateTime;

/**
 * An appointment that travels with a letter as a calendar file.
 *
 * @param start wall clock of Paris
 */
public record Meeting(LocalDateTime start, Duration length, String title, String place) {}
