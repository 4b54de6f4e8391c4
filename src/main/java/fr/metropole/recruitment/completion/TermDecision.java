package fr.metropole.recruitment.completion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What HR decides at the end of a contract.
 *
 * @param newEndsOn last day of the renewed contract, for a renewal
 * @param absenceEndsOn last day of the absence of the agent who is replaced, for the renewal of a replacement
 */
public record TermDecision(
        TermVerdict verdict, @Nullable LocalDate newEndsOn, @Nullable LocalDate absenceEndsOn, String reason) {}
