package fr.metropole.recruitment.completion;

import fr.metropole.recruitment.core.CaseReference;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The term of a contract, to be read.
 *
 * @param endsOn last day; null for a contract without an end
 * @param noticeBy last day to tell the agent what follows; null without an end
 * @param totalMonths months of all contracts of the case up to the term
 * @param verdict the latest decision, null before
 * @param absentAgentReturnsOn day of the return that ends a replacement, null when none is announced
 */
public record ContractTermView(
        CaseReference reference,
        LocalDate begunOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate noticeBy,
        int totalMonths,
        int renewals,
        @Nullable TermVerdict verdict,
        @Nullable LocalDate absentAgentReturnsOn) {}
