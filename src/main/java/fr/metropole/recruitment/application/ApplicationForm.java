package fr.metropole.recruitment.application;

import org.jspecify.annotations.Nullable;

/** What a candidate, or HR on his behalf, typed: not checked yet. */
public record ApplicationForm(
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String status,
        boolean consent) {

    /** Nothing of it may reach a log by accident. */
    @Override
    public String toString() {
        return "ApplicationForm[]";
    }
}
