package fr.metropole.recruitment.offer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The order or contract as it goes to signature.
 *
 * @param citation the articles it rests on
 * @param declarationNumber number of the declaration of vacancy or creation; null where none is due
 * @param startsOn day on which it takes effect
 */
public record ActDraft(String number, String citation, @Nullable String declarationNumber, LocalDate startsOn) {}
