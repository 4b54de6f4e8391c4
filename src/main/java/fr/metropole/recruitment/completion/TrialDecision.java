package fr.metropole.recruitment.completion;

import fr.metropole.recruitment.offer.TrialPeriod;
import org.jspecify.annotations.Nullable;

/**
 * What the manager decides at the end of the trial.
 *
 * @param renewal for how long, when it is renewed
 * @param reason required when it is renewed or ended
 */
public record TrialDecision(TrialVerdict verdict, @Nullable TrialPeriod renewal, @Nullable String reason) {}
