package fr.metropole.recruitment.requisition;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a deliberation that creates a post must say (CGFP L313-1).
 *
 * @param grades grades of the post
 * @param motive why the post is created
 * @param credits where the money comes from
 * @param contract why and at what level a contract agent may hold it; null when the deliberation is silent on contracts
 */
public record DeliberationDraft(String grades, String motive, Credits credits, @Nullable ContractClause contract) {

    /**
     * The credits of a post.
     *
     * @param chapter chapter of the budget
     * @param yearlyCost euros a year, null when it was not given
     * @param available whether the chapter allows the creation; no post is created where it does not
     */
    public record Credits(String chapter, @Nullable BigDecimal yearlyCost, boolean available) {}

    /**
     * What opens a post to a contract.
     *
     * @param motive the motive invoked
     * @param functions nature of the functions
     * @param recruitmentLevel level of recruitment
     * @param payLevel level of pay
     */
    public record ContractClause(String motive, String functions, String recruitmentLevel, String payLevel) {

        boolean isComplete() {
            return !motive.isBlank() && !functions.isBlank() && !recruitmentLevel.isBlank() && !payLevel.isBlank();
        }
    }

    /** Whether a contract agent may hold the post at all. */
    public boolean openToContract() {
        return contract != null;
    }
}
