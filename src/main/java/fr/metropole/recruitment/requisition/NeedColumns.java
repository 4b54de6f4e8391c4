package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.jobdescription.Category;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The columns of {@link NeedFacts}, replaced as a whole. */
@Embeddable
class NeedColumns {

    private String title;

    @Enumerated(EnumType.STRING)
    private Need need;

    @Enumerated(EnumType.STRING)
    private Route route;

    @Enumerated(EnumType.STRING)
    private Category category;

    @Column(name = "unit_code")
    private String unitCode;

    @Column(name = "duration_months")
    private @Nullable Integer durationMonths;

    @Column(name = "starts_on")
    private @Nullable LocalDate startsOn;

    @Column(name = "as_soon_as_possible")
    private boolean asSoonAsPossible;

    @Column(name = "working_time_percent")
    private int workingTimePercent;

    private String justification;

    @Column(name = "absent_agent_reference")
    private @Nullable String absentAgentReference;

    @Column(name = "designated_expert_post")
    private boolean designatedExpertPost;

    @Column(name = "cadre_exists")
    private boolean cadreExists;

    @Column(name = "six_years_of_service")
    private boolean sixYearsOfService;

    @Column(name = "deliberation_allows_contract")
    private @Nullable Boolean deliberationAllowsContract;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected NeedColumns() {}

    NeedColumns(NeedFacts facts) {
        title = facts.title();
        need = facts.need();
        route = facts.route();
        category = facts.category();
        unitCode = facts.unitCode();
        durationMonths = facts.durationMonths();
        startsOn = facts.startsOn();
        asSoonAsPossible = facts.asSoonAsPossible();
        workingTimePercent = facts.workingTimePercent();
        justification = facts.justification();
        absentAgentReference = facts.absentAgentReference();
        designatedExpertPost = facts.designatedExpertPost();
        cadreExists = facts.post().cadreExists();
        sixYearsOfService = facts.post().sixYearsOfService();
        deliberationAllowsContract = facts.post().deliberationAllowsContract();
    }

    NeedFacts facts() {
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
                new PostFacts(cadreExists, sixYearsOfService, deliberationAllowsContract));
    }

    /** HR has read the deliberation of the post. */
    void know(boolean allowsContract) {
        deliberationAllowsContract = allowsContract;
    }
}
