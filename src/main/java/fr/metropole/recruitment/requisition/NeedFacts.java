package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.jobdescription.Category;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import fr.metropole.recruitment.legal.LegalFacts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a need, checked: what {@code NeedInput} becomes.
 *
 * @param title title of the post, plain text on one line
 * @param need why somebody is to be hired
 * @param route who may be hired, in which order
 * @param category category of the post
 * @param unitCode unit that holds the post
 * @param durationMonths length of the contract, months; null when the route knows none
 * @param startsOn first day at work; null when as soon as possible
 * @param asSoonAsPossible whether the post is to be filled as soon as possible
 * @param workingTimePercent share of full time, 1 to 100
 * @param justification why the authority needs it, for those who decide
 * @param absentAgentReference internal reference of the agent who is replaced, never a name
 * @param designatedExpertPost whether the authority has designated the post under R332-15 CGFP (two interviewers)
 * @param post what the law asks of the post beyond the need
 */
public record NeedFacts(
        String title,
        Need need,
        Route route,
        Category category,
        String unitCode,
        @Nullable Integer durationMonths,
        @Nullable LocalDate startsOn,
        boolean asSoonAsPossible,
        int workingTimePercent,
        String justification,
        @Nullable String absentAgentReference,
        boolean designatedExpertPost,
        PostFacts post) {

    /** A need on an ordinary post. */
    public NeedFacts(
            String title,
            Need need,
            Route route,
            Category category,
            String unitCode,
            @Nullable Integer durationMonths,
            @Nullable LocalDate startsOn,
            boolean asSoonAsPossible,
            int workingTimePercent,
            String justification,
            @Nullable String absentAgentReference,
            boolean designatedExpertPost) {
        this(
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
                PostFacts.ORDINARY);
    }

    /** What the law needs to know of it. */
    public LegalFacts legal() {
        return LegalFacts.builder()
                .need(need)
                .route(route)
                .category(category)
                .durationMonths(durationMonths)
                .absentAgent(need == Need.REPLACEMENT ? absentAgentReference != null : null)
                .workingTimePercent(workingTimePercent)
                .designatedExpertPost(designatedExpertPost)
                .cadreExists(post.cadreExists())
                .sixYearsOfService(post.sixYearsOfService())
                .deliberationAllowsContract(post.deliberationAllowsContract())
                .build();
    }
}
