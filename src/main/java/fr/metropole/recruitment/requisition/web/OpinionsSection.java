package fr.metropole.recruitment.requisition.web;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.CaseSection;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.organisation.Organisation;
import fr.metropole.recruitment.requisition.OpinionView;
import fr.metropole.recruitment.requisition.RequisitionView;
import fr.metropole.recruitment.requisition.Requisitions;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;

/** The opinions on the request, on the page of the case: who, for whom, when, what, why. */
@Component
class OpinionsSection implements CaseSection {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy 'à' HH:mm");

    private final Requisitions requisitions;
    private final Organisation organisation;
    private final Clock clock;

    OpinionsSection(Requisitions requisitions, Organisation organisation, Clock clock) {
        this.requisitions = requisitions;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title() {
        return "Avis et décisions";
    }

    @Override
    public boolean isAboutCandidates() {
        return false;
    }

    @Override
    public List<Line> lines(CaseReference reference) {
        return requisitions.find(reference).map(RequisitionView::opinions).orElse(List.of()).stream()
                .map(this::line)
                .toList();
    }

    private Line line(OpinionView opinion) {
        String label = opinion.label();
        String says = opinion.verdict().label() + " – " + author(opinion) + ", le "
                + MOMENT.format(opinion.at().atZone(clock.getZone()));
        return Line.of(
                label.substring(0, 1).toUpperCase(java.util.Locale.FRENCH) + label.substring(1),
                opinion.reason() == null ? says : says + "\n\n" + opinion.reason());
    }

    private String author(OpinionView opinion) {
        PersonId replaced = opinion.onBehalfOf();
        return title(opinion.by()) + (replaced == null ? "" : " (pour : " + title(replaced) + ")");
    }

    private String title(PersonId person) {
        return organisation.titleOf(person);
    }
}
