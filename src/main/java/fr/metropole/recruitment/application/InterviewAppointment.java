package fr.metropole.recruitment.application;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a candidate is invited.
 *
 * @param day day of Paris
 * @param place address and room, or the way to join at a distance
 * @param remarks what to bring; null when nothing is to be said
 */
public record InterviewAppointment(LocalDate day, LocalTime time, String place, @Nullable String remarks) {}
