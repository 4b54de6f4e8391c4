package fr.metropole.recruitment.application;

import org.jspecify.annotations.Nullable;

/**
 * What a candidate, or HR on his behalf, typed: not checked yet.
 *
 * @param consent whether the file may be kept for two years, to be told of other posts; null when no choice was made. It is
 *     not needed for the recruitment itself, which rests on a public task and not on consent
 * @param grade grade or cadre d'emplois of a civil servant or laureate
 */
public record ApplicationForm(
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String status,
        @Nullable Boolean consent,
        @Nullable String grade) {

    /** The same without a grade, e.g. from a mail. */
    public ApplicationForm(
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String status,
            @Nullable Boolean consent) {
        this(firstName, lastName, email, phone, status, consent, null);
    }

    /** Nothing of it may reach a log by accident. */
    @Override
    public String toString() {
        return "ApplicationForm[]";
    }
}
