package fr.metropole.recruitment.jobdescription.reading;

/**
 * A line that went into no field. It is kept and shown, never dropped.
 *
 * @param line its number in the source, from 1
 * @param text what it says
 */
public record UnrecognisedLine(int line, String text) {}
