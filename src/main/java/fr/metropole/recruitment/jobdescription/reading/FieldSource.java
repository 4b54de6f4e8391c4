package fr.metropole.recruitment.jobdescription.reading;

/**
 * Where a field of the sheet came from.
 *
 * @param field path of the field, e.g. {@code identification.category}
 * @param label French name of the field
 * @param fromLine first line of the source, from 1
 * @param toLine last line
 * @param quote the words as they stand there
 */
public record FieldSource(String field, String label, int fromLine, int toLine, String quote) {}
