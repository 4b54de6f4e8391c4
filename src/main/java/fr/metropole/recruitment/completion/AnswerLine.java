package fr.metropole.recruitment.completion;

import org.jspecify.annotations.Nullable;

/**
 * Whether one candidate knows how the application ended.
 *
 * @param candidateName for a form or page, never for a variable or a log
 * @param state French words
 * @param answer what the final letter was, French; null while there is none
 */
public record AnswerLine(String number, String candidateName, String state, @Nullable String answer) {}
