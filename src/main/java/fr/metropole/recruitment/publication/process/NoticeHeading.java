package fr.metropole.recruitment.publication.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.legal.PeriodWords;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.publication.Channel;
import fr.metropole.recruitment.publication.NoticeDesk;
import fr.metropole.recruitment.publication.NoticeFile;
import fr.metropole.recruitment.publication.NoticePlan;
import fr.metropole.recruitment.requisition.LegalBasis;
import fr.metropole.recruitment.requisition.RequisitionView;
import fr.metropole.recruitment.requisition.Requisitions;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every form about a notice shows first: which case it is, what the rule asks, where the notice stands. */
@Component
class NoticeHeading {

    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private final Requisitions requisitions;
    private final NoticeDesk desk;

    NoticeHeading(Requisitions requisitions, NoticeDesk desk) {
        this.requisitions = requisitions;
        this.desk = desk;
    }

    FormView of(TaskContext task) {
        CaseReference reference = new CaseReference(task.businessKey());
        RequisitionView need = requisitions.find(reference).orElseThrow();
        FormView view = FormView.empty()
                .with("caseReference", need.reference().value())
                .with("caseSlug", need.slug())
                .with("caseTitle", need.title())
                .with("declarationNeeded", declarationNeeded(need.basis()))
                .with("ruleSummary", ruleSummary(need.basis()));
        return desk.file(reference).map(file -> view.and(notice(file))).orElse(view);
    }

    /** The same with a lawful plan filled in: a person who agrees only has to confirm. */
    FormView withPlan(TaskContext task) {
        NoticePlan plan = desk.proposal(new CaseReference(task.businessKey()));
        return of(task).with("plannedOn", plan.plannedOn().toString())
                .with("publishedOn", plan.plannedOn().toString())
                .with("closesOn", plan.closesOn().toString())
                .with("urgency", plan.urgencyReason() != null)
                .with("urgencyReason", text(plan.urgencyReason()))
                .with("channels", plan.channels().stream().map(Channel::name).toList())
                .with("mentions", text(plan.mentions()));
    }

    private static FormView notice(NoticeFile file) {
        return FormView.empty()
                .with("noticeClosing", french(file.notice().closesOn()))
                .with("noticePublished", french(file.notice().publishedOn()))
                .with("noticePlanned", french(file.plannedOn()))
                .with("noticeChannels", channels(file))
                .with("noticeUrgency", text(file.notice().urgencyReason()))
                .with("noticeMentions", text(file.notice().mentions()))
                .with("noticeReturned", text(file.returnReason()))
                .with("noticeExtensions", String.join("\n", file.extensions()));
    }

    private static boolean declarationNeeded(@Nullable LegalBasis basis) {
        return basis != null && basis.declaration();
    }

    private static String ruleSummary(@Nullable LegalBasis basis) {
        if (basis == null) {
            return "Fondement à préciser";
        }
        return "Fondement : %s. Délai minimal de candidature : %s. Espace numérique commun : %s. Déclaration (DVE) : %s."
                .formatted(
                        basis.basis(),
                        PeriodWords.of(basis.minimumApplicationPeriod(), "aucun"),
                        basis.portal() ? "obligatoire" : "facultatif",
                        basis.declaration() ? "obligatoire" : "non requise");
    }

    private static String channels(NoticeFile file) {
        return file.chosenChannels().stream().map(Channel::label).collect(Collectors.joining(", "));
    }

    private static String french(@Nullable LocalDate day) {
        return day == null ? "—" : FRENCH.format(day);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
