package fr.metropole.recruitment.retention;

import fr.metropole.recruitment.core.CaseReference;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A candidate's file as retention sees it: without a word on who the candidate is.
 *
 * @param number application number
 * @param endedOn day on which the recruitment was closed, null while it runs
 * @param consent whether the candidate agreed to be kept, to be told of other posts
 * @param hired whether the file went on as that of an agent
 * @param decided whether nothing more is to be decided on the application
 */
public record CandidateFile(
        String number,
        CaseReference reference,
        @Nullable LocalDate endedOn,
        boolean consent,
        boolean hired,
        boolean decided) {

    /** Whether it may be erased without taking anything away from a recruitment that goes on. */
    public boolean isErasable() {
        return decided || endedOn != null;
    }

    /** The rule that says how long it is kept. */
    public RetentionRule rule() {
        if (hired) {
            return RetentionRule.HIRED;
        }
        return consent ? RetentionRule.WITH_CONSENT : RetentionRule.WITHOUT_CONSENT;
    }
}
