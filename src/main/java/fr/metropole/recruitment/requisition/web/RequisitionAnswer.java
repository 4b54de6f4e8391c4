package fr.metropole.recruitment.requisition.web;

import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.jobdescription.Category;
import fr.metropole.recruitment.jobdescription.JobDescription;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import fr.metropole.recruitment.requisition.ImportedSheet;
import fr.metropole.recruitment.requisition.LegalBasis;
import fr.metropole.recruitment.requisition.NeedFacts;
import fr.metropole.recruitment.requisition.OpinionView;
import fr.metropole.recruitment.requisition.RequisitionStatus;
import fr.metropole.recruitment.requisition.RequisitionView;
import fr.metropole.recruitment.requisition.ReviewStep;
import fr.metropole.recruitment.requisition.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request as JSON; the same fields as those that open one, and what has become of it. */
record RequisitionAnswer(
        String reference,
        String slug,
        RequisitionStatus status,
        String requester,
        String title,
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
        @Nullable LegalBasis legalBasis,
        List<Opinion> opinions,
        @Nullable JobDescription jobDescription,
        List<Missing> missing) {

    /** What an imported draft still needs, by field; empty for every other request. */
    record Missing(String code, String sentence, @Nullable String field) {
        static Missing of(Refusal refusal) {
            return new Missing(refusal.code(), refusal.sentence(), refusal.field());
        }
    }

    /** One opinion; persons are user ids. */
    record Opinion(
            ReviewStep step,
            @Nullable ReviewStep alsoFor,
            String by,
            @Nullable String onBehalfOf,
            Instant at,
            Verdict verdict,
            @Nullable String reason) {

        static Opinion of(OpinionView view) {
            return new Opinion(
                    view.step(),
                    view.alsoFor(),
                    view.by().value(),
                    view.onBehalfOf() == null ? null : view.onBehalfOf().value(),
                    view.at(),
                    view.verdict(),
                    view.reason());
        }
    }

    static RequisitionAnswer of(RequisitionView view, @Nullable JobDescription sheet) {
        NeedFacts need = view.facts();
        return new RequisitionAnswer(
                view.reference().value(),
                view.slug(),
                view.status(),
                view.requester().value(),
                need.title(),
                need.need(),
                need.route(),
                need.category(),
                need.unitCode(),
                need.durationMonths(),
                need.startsOn(),
                need.asSoonAsPossible(),
                need.workingTimePercent(),
                need.justification(),
                need.absentAgentReference(),
                need.designatedExpertPost(),
                view.basis(),
                view.opinions().stream().map(Opinion::of).toList(),
                sheet,
                List.of());
    }

    /** A draft that began as a document and is not complete yet. */
    static RequisitionAnswer of(ImportedSheet draft) {
        JobDescription sheet = draft.sheet();
        return new RequisitionAnswer(
                draft.reference().value(),
                draft.slug(),
                RequisitionStatus.DRAFT,
                draft.importedBy().value(),
                String.valueOf(sheet.header().title()),
                sheet.header().need(),
                sheet.terms().route(),
                sheet.identification().category(),
                draft.unitCode(),
                sheet.terms().durationMonths(),
                sheet.terms().startsOn(),
                sheet.terms().asSoonAsPossible(),
                sheet.legal().workingTimePercent(),
                sheet.header().motive(),
                sheet.legal().absence().agentReference(),
                false,
                null,
                List.of(),
                sheet,
                draft.missing().stream().map(Missing::of).toList());
    }
}
