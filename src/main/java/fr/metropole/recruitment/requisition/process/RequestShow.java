package fr.metropole.recruitment.requisition.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.organisation.Organisation;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.requisition.LegalBasis;
import fr.metropole.recruitment.requisition.NeedFacts;
import fr.metropole.recruitment.requisition.NeedHeading;
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
    private final NeedHeading heading;
    private final Clock clock;

    RequestShow(Requisitions requisitions, Organisation organisation, NeedHeading heading, Clock clock) {
        this.requisitions = requisitions;
        this.organisation = organisation;
        this.heading = heading;
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
        NeedFacts need = request.facts();
        return heading.of(request)
                .with("needLabel", need.need().label())
                .with("routeLabel", need.route().label())
                .with("categoryLabel", need.category().name())
                .with("durationLabel", need.durationMonths() == null ? "sans objet" : need.durationMonths() + " mois")
                .with("startLabel", start(need))
                .with("workingTimeLabel", need.workingTimePercent() + " %")
                .with(
                        "absentAgentLabel",
                        need.absentAgentReference() == null ? "sans objet" : need.absentAgentReference())
                .with("expertLabel", need.designatedExpertPost() ? "oui" : "non")
                .with("needJustification", need.justification())
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

    private static String start(NeedFacts need) {
        return need.startsOn() == null ? "dès que possible" : DAY.format(need.startsOn());
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
