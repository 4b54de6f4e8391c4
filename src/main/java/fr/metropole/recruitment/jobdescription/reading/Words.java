package fr.metropole.recruitment.jobdescription.reading;

/**
 * The words of the source that something was read from.
 *
 * @param fromLine first line, from 1
 * @param toLine last line
 * @param quote the words as they stand there
 */
public record Words(int fromLine, int toLine, String quote) {}
