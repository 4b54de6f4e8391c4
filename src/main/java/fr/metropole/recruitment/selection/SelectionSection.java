package fr.metropole.recruitment.selection;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.CaseSection;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.organisation.Organisation;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The selection on the page of its case; candidates by number, with the way to their file. */
@Component
class SelectionSection implements CaseSection {

    private static final DateTimeFormatter FRENCH =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH).withZone(ZoneId.of("Europe/Paris"));

    private final Selections selections;
    private final Organisation organisation;

    SelectionSection(Selections selections, Organisation organisation) {
        this.selections = selections;
        this.organisation = organisation;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String title() {
        return "Sélection";
    }

    @Override
    public List<Line> lines(CaseReference reference) {
        return selections.find(reference).map(this::lines).orElse(List.of());
    }

    private List<Line> lines(SelectionView selection) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of("État", selection.phase().label()));
        lines.add(Line.of("Présélection", signed(selection.settledBy(), selection.settledAt())));
        if (!selection.panel().isEmpty()) {
            lines.add(
                    Line.of("Jury", selection.panel().stream().map(this::title).collect(Collectors.joining(" ; "))));
            lines.add(Line.of("Questions", String.join("\n\n", selection.questions())));
        }
        if (selection.waiverReason() != null) {
            lines.add(Line.of("Entretiens", "Choix sans entretien : " + selection.waiverReason()));
        }
        selection.candidates().forEach(candidate -> lines.add(line(candidate)));
        if (selection.assessment() != null) {
            lines.add(Line.of("Document d’appréciation", selection.assessment()));
        }
        if (selection.choiceReason() != null) {
            lines.add(Line.of("Choix", choice(selection, selection.choiceReason())));
        }
        selection.records().forEach(one -> lines.add(Line.of("Constat infructueux", text(one))));
        return lines;
    }

    private static Line line(CandidateDecision candidate) {
        CandidateOutcome outcome = candidate.outcome();
        String shortlist =
                candidate.shortlisted() ? "Présélectionnée" : "Non présélectionnée : " + candidate.shortlistReason();
        String decided = outcome == null
                ? ""
                : "\n\n%s : %s".formatted(outcome.label(), String.valueOf(candidate.outcomeReason()));
        String assessed = candidate.assessment() == null ? "" : "\n\nAppréciation : " + candidate.assessment();
        return Line.link(
                "Candidature " + candidate.applicationNumber(),
                shortlist + assessed + decided,
                "/candidatures/" + candidate.applicationNumber());
    }

    private String choice(SelectionView selection, String reason) {
        String who = selection.chosen() == null ? "Aucun candidat choisi" : "Candidature " + selection.chosen();
        return "%s (%s)\n\n%s".formatted(who, signed(selection.decidedBy(), selection.decidedAt()), reason);
    }

    private String text(UnsuccessfulRecord one) {
        String signature =
                one.isSigned() ? "Signé : " + signed(one.signedBy(), one.signedAt()) : "En attente de signature";
        return one.finding() + "\n\n" + signature;
    }

    private String signed(@Nullable PersonId by, @Nullable Instant at) {
        return by == null || at == null ? "" : title(by) + ", le " + FRENCH.format(at);
    }

    private String title(PersonId person) {
        return organisation.titleOf(person);
    }
}
