package fr.metropole.recruitment.requisition.web;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.CaseSection;
import fr.metropole.recruitment.requisition.CouncilVote;
import fr.metropole.recruitment.requisition.PostCreationView;
import fr.metropole.recruitment.requisition.PostCreations;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The creation of the post by the council, on the page of the case. */
@Component
class CreationSection implements CaseSection {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final PostCreations creations;

    CreationSection(PostCreations creations) {
        this.creations = creations;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title() {
        return "Création du poste";
    }

    @Override
    public boolean isAboutCandidates() {
        return false;
    }

    @Override
    public List<Line> lines(CaseReference reference) {
        return creations.find(reference).map(CreationSection::lines).orElse(List.of());
    }

    private static List<Line> lines(PostCreationView creation) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of("Délibération", creation.step().label()));
        lines.add(Line.of("Grades", creation.draft().grades()));
        lines.add(Line.of("Fonctions", creation.draft().functions()));
        if (creation.councilDate() != null) {
            lines.add(Line.of("Séance du conseil", day(creation.councilDate())));
        }
        CouncilVote vote = creation.vote();
        if (vote != null) {
            lines.add(Line.of("Vote", vote(vote)));
            lines.add(Line.of("Ouverte aux contractuels", vote.openToContract() ? "oui" : "non"));
        }
        if (creation.transmittedOn() != null) {
            lines.add(Line.of("Transmission", "le " + day(creation.transmittedOn())));
        }
        return lines;
    }

    private static String vote(CouncilVote vote) {
        String says =
                (vote.adopted() ? "adoptée sous le n° " + vote.number() : "rejetée") + " le " + day(vote.votedOn());
        return vote.note() == null ? says : says + "\n\n" + vote.note();
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "–" : DAY.format(date);
    }
}
