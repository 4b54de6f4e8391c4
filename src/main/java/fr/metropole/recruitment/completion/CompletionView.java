package fr.metropole.recruitment.completion;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of a case, as far as it has come; null for what has not happened.
 *
 * @param transmissionLate later than fifteen days after the signature
 * @param trialEndsOn last day of the trial period, a renewal included
 * @param trialVerdict the latest decision
 */
public record CompletionView(
        CaseReference reference,
        @Nullable CaseOutcome outcome,
        @Nullable LocalDate transmittedOn,
        @Nullable String transmissionNumber,
        boolean transmissionLate,
        @Nullable LocalDate acknowledgedOn,
        @Nullable String acknowledgementNumber,
        @Nullable DeclarationKind declaration,
        @Nullable LocalDate declaredOn,
        @Nullable LocalDate startedOn,
        @Nullable PersonId startConfirmedBy,
        @Nullable LocalDate trialEndsOn,
        boolean trialRenewed,
        @Nullable TrialVerdict trialVerdict,
        @Nullable String trialReason) {}
