package fr.metropole.recruitment.requisition.web;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.CaseSection;
import fr.metropole.recruitment.organisation.Organisation;
import fr.metropole.recruitment.requisition.LegalBasis;
import fr.metropole.recruitment.requisition.NeedFacts;
import fr.metropole.recruitment.requisition.RequisitionView;
import fr.metropole.recruitment.requisition.Requisitions;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The need, on the page of the case. */
@Component
class NeedSection implements CaseSection {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Requisitions requisitions;
    private final Organisation organisation;

    NeedSection(Requisitions requisitions, Organisation organisation) {
        this.requisitions = requisitions;
        this.organisation = organisation;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title() {
        return "Besoin";
    }

    @Override
    public boolean isAboutCandidates() {
        return false;
    }

    @Override
    public List<Line> lines(CaseReference reference) {
        return requisitions.find(reference).map(this::lines).orElse(List.of());
    }

    private List<Line> lines(RequisitionView request) {
        NeedFacts need = request.facts();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of("Demande", request.status().label()));
        lines.add(Line.of("Demandeur", organisation.titleOf(request.requester())));
        lines.add(Line.of("Unité", organisation.nameOf(request.unitCode())));
        lines.add(Line.of("Nature du besoin", need.need().label()));
        lines.add(Line.of("Voie", need.route().label()));
        lines.add(Line.of("Catégorie", need.category().name()));
        if (need.durationMonths() != null) {
            lines.add(Line.of("Durée", need.durationMonths() + " mois"));
        }
        lines.add(
                Line.of("Prise de poste", need.startsOn() == null ? "dès que possible" : DAY.format(need.startsOn())));
        lines.add(Line.of("Temps de travail", need.workingTimePercent() + " %"));
        if (need.absentAgentReference() != null) {
            lines.add(Line.of("Agent remplacé", need.absentAgentReference()));
        }
        lines.add(Line.of("Justification", need.justification()));
        LegalBasis basis = request.basis();
        if (basis != null) {
            lines.add(Line.of("Fondement juridique", basis.basis() + " (règle " + basis.rule() + ")"));
        }
        lines.add(Line.link("Fiche de poste", "Lire la fiche de poste", "/fiches/" + request.slug()));
        return lines;
    }
}
