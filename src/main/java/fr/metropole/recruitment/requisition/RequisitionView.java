package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.jobdescription.Category;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request to recruit, to be read.
 *
 * @param durationMonths length of the contract, months; null when the route knows none
 * @param absentAgentReference internal reference of the agent who is replaced, never a name
 * @param basis null until it has been determined
 * @param budgetVisaBy who gave the budget visa on the present text, null before
 * @param opinions all of them, the oldest first
 */
public record RequisitionView(
        CaseReference reference,
        String slug,
        String title,
        Need need,
        Route route,
        Category category,
        String unitCode,
        PersonId requester,
        @Nullable Integer durationMonths,
        @Nullable LocalDate startsOn,
        boolean asSoonAsPossible,
        int workingTimePercent,
        String justification,
        @Nullable String absentAgentReference,
        boolean designatedExpertPost,
        PostFacts post,
        RequisitionStatus status,
        @Nullable LegalBasis basis,
        @Nullable PersonId budgetVisaBy,
        List<OpinionView> opinions) {

    public RequisitionView {
        opinions = List.copyOf(opinions);
    }

    /**
     * Whether an application for a contract waits until the search for a civil servant has failed: by the route asked for,
     * or by the legal basis (CGFP L332-8, 2°).
     */
    public boolean civilServantsFirst() {
        return route == Route.STATUTORY_ELSE_CONTRACT || basis != null && basis.unsuccessfulSearch();
    }

    /** The need alone, e.g. to show it in a form before it is corrected. */
    public NeedFacts facts() {
        return new NeedFacts(
                title,
                need,
                route,
                category,
                unitCode,
                durationMonths,
                startsOn,
                asSoonAsPossible,
                workingTimePercent,
                justification,
                absentAgentReference,
                designatedExpertPost,
                post);
    }
}
