package fr.metropole.recruitment.jobdescription.reading;

import org.jspecify.annotations.Nullable;

/**
 * Something doubtful in a sheet, for a human to decide.
 *
 * @param code stable, upper snake case
 * @param sentence French, for the person who checks the import
 * @param field path of the field it is about, or null
 * @param line line of the source, or null
 * @param quote the words, or null
 */
public record ReadWarning(
        String code, String sentence, @Nullable String field, @Nullable Integer line, @Nullable String quote) {}
