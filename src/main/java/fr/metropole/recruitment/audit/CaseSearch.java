package fr.metropole.recruitment.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody searches for; null means anything.
 *
 * @param text part of the reference or of the title, or the number of an application
 * @param unit code of a unit or part of its name
 * @param person user id of somebody who did something in it
 * @param from opened on this day or later
 * @param to opened on this day or earlier
 * @param outcome name of the end; {@code ouvert} for those that run
 */
public record CaseSearch(
        @Nullable String text,
        @Nullable String unit,
        @Nullable String person,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String outcome) {

    /** The outcome that stands for « still running ». */
    public static final String OPEN = "ouvert";
}
