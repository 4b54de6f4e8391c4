package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.jobdescription.Route;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request to recruit, to be read.
 *
 * @param facts the need on which all decide
 * @param basis null until it has been determined
 * @param budgetVisaBy who gave the budget visa on the present text, null before
 * @param opinions all of them, the oldest first
 */
public record RequisitionView(
        CaseReference reference,
        String slug,
        PersonId requester,
        NeedFacts facts,
        RequisitionStatus status,
        @Nullable LegalBasis basis,
        @Nullable PersonId budgetVisaBy,
        List<OpinionView> opinions) {

    public RequisitionView {
        opinions = List.copyOf(opinions);
    }

    /** Title of the post, as everybody who meets the case reads it. */
    public String title() {
        return facts.title();
    }

    /** Code of the unit that holds the post. */
    public String unitCode() {
        return facts.unitCode();
    }

    /**
     * Whether an application for a contract waits until the search for a civil servant has failed: by the route asked for,
     * or by the legal basis (CGFP L332-8, 2°).
     */
    public boolean civilServantsFirst() {
        return facts.route() == Route.STATUTORY_ELSE_CONTRACT || basis != null && basis.unsuccessfulSearch();
    }
}
