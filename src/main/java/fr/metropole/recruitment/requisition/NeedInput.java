package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.jobdescription.Category;
import fr.metropole.recruitment.jobdescription.Header;
import fr.metropole.recruitment.jobdescription.JobDescription;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a need as somebody gave them: anything may be missing or wrong. Same meaning as {@link NeedFacts}.
 *
 * @param workingTimePercent read as full time when missing
 */
public record NeedInput(
        @Nullable String title,
        @Nullable Need need,
        @Nullable Route route,
        @Nullable Category category,
        @Nullable String unitCode,
        @Nullable Integer durationMonths,
        @Nullable LocalDate startsOn,
        boolean asSoonAsPossible,
        @Nullable Integer workingTimePercent,
        @Nullable String justification,
        @Nullable String absentAgentReference,
        boolean designatedExpertPost,
        PostFacts post) {

    /** A need on an ordinary post. */
    public NeedInput(
            @Nullable String title,
            @Nullable Need need,
            @Nullable Route route,
            @Nullable Category category,
            @Nullable String unitCode,
            @Nullable Integer durationMonths,
            @Nullable LocalDate startsOn,
            boolean asSoonAsPossible,
            @Nullable Integer workingTimePercent,
            @Nullable String justification,
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

    /** The need as an edited job description says it; what stands in no sheet stays as it was. */
    static NeedInput of(JobDescription sheet, NeedFacts before) {
        return new NeedInput(
                sheet.header().title(),
                sheet.header().need(),
                sheet.terms().route(),
                sheet.identification().category(),
                before.unitCode(),
                sheet.terms().durationMonths(),
                sheet.terms().startsOn(),
                sheet.terms().asSoonAsPossible(),
                sheet.legal().workingTimePercent(),
                before.justification(),
                sheet.legal().absence().agentReference(),
                before.designatedExpertPost(),
                before.post());
    }

    /** The same need in this unit, unless it names one. */
    NeedInput inUnit(@Nullable String code) {
        return new NeedInput(
                title,
                need,
                route,
                category,
                unitCode == null ? code : unitCode,
                durationMonths,
                startsOn,
                asSoonAsPossible,
                workingTimePercent,
                justification,
                absentAgentReference,
                designatedExpertPost,
                post);
    }

    /** What is missing here, taken from a job description that came along. */
    public NeedInput completedFrom(JobDescription sheet) {
        Header header = sheet.header();
        return new NeedInput(
                title == null ? header.title() : title,
                need == null ? header.need() : need,
                route == null ? sheet.terms().route() : route,
                category == null ? sheet.identification().category() : category,
                unitCode,
                durationMonths == null ? sheet.terms().durationMonths() : durationMonths,
                startsOn == null && !asSoonAsPossible ? sheet.terms().startsOn() : startsOn,
                asSoonAsPossible || startsOn == null && sheet.terms().asSoonAsPossible(),
                workingTimePercent == null ? sheet.legal().workingTimePercent() : workingTimePercent,
                justification == null ? header.motive() : justification,
                absentAgentReference == null ? sheet.legal().absence().agentReference() : absentAgentReference,
                designatedExpertPost,
                post);
    }
}
