package fr.metropole.recruitment.requisition.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.organisation.Organisation;
import fr.metropole.recruitment.organisation.UnitView;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.requisition.LegalBasis;
import fr.metropole.recruitment.requisition.OpinionView;
import fr.metropole.recruitment.requisition.RequisitionView;
import fr.metropole.recruitment.requisition.Requisitions;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What every form of a case shows of the request: the need, who asks, and what the others have said. Also used by later
 * steps of the path.
 */
@Component
public class RequestShow {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy 'à' HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Requisitions requisitions;
    private final Organisation organisation;
    private final Clock clock;

    RequestShow(Requisitions requisitions, Organisation organisation, Clock clock) {
        this.requisitions = requisitions;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** The request of a case, for a handler that has its business key. */
    public Optional<RequisitionView> request(String businessKey) {
        return CaseReference.isValid(businessKey)
                ? requisitions.find(new CaseReference(businessKey))
                : Optional.empty();
    }

    /** The values of the case; empty when there is none. */
    public FormView of(String businessKey) {
        return request(businessKey).map(this::of).orElseGet(FormView::empty);
    }

    /** The values of the case. */
    public FormView of(RequisitionView request) {
        return FormView.empty()
                .with("caseReference", request.reference().value())
                .with("caseSlug", request.slug())
                .with("caseTitle", request.title())
                .with("unitName", unit(request.unitCode()))
                .with("requesterTitle", title(request.requester()))
                .with("needLabel", request.need().label())
                .with("routeLabel", request.route().label())
                .with("categoryLabel", request.category().name())
                .with(
                        "durationLabel",
                        request.durationMonths() == null ? "sans objet" : request.durationMonths() + " mois")
                .with("startLabel", start(request))
                .with("workingTimeLabel", request.workingTimePercent() + " %")
                .with(
                        "absentAgentLabel",
                        request.absentAgentReference() == null ? "sans objet" : request.absentAgentReference())
                .with("expertLabel", request.designatedExpertPost() ? "oui" : "non")
                .with("needJustification", request.justification())
                .with("basisLabel", basis(request.basis()))
                .with("hasOpinions", !request.opinions().isEmpty())
                .with("opinions", request.opinions().stream().map(this::row).toList());
    }

    private Map<String, String> row(OpinionView opinion) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("step", opinion.label());
        row.put("by", author(opinion));
        row.put("at", MOMENT.format(opinion.at().atZone(clock.getZone())));
        row.put("verdict", opinion.verdict().label());
        row.put("reason", opinion.reason() == null ? "–" : opinion.reason());
        return row;
    }

    /** Who gave an opinion, in words. */
    public String author(OpinionView opinion) {
        PersonId replaced = opinion.onBehalfOf();
        return title(opinion.by()) + (replaced == null ? "" : ", pour : " + title(replaced));
    }

    /** The title of an agent's function. */
    public String title(PersonId person) {
        return organisation.titleOf(person);
    }

    private String unit(String code) {
        return organisation.unit(code).map(UnitView::name).orElse(code);
    }

    private static String start(RequisitionView request) {
        return request.startsOn() == null ? "dès que possible" : DAY.format(request.startsOn());
    }

    /** The legal basis in a sentence. */
    static String basis(@Nullable LegalBasis basis) {
        if (basis == null) {
            return "à déterminer";
        }
        return basis.basis()
                + String.join(
                        "",
                        List.of(
                                basis.declaration() ? " ; déclaration de vacance" : "",
                                basis.unsuccessfulSearch()
                                        ? " ; constat infructueux avant tout examen d’un contractuel"
                                        : "",
                                basis.deliberation() ? " ; délibération du conseil" : "",
                                basis.legalityControl() ? " ; contrôle de légalité" : ""));
    }
}
