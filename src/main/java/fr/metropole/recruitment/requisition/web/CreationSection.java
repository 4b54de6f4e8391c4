package fr.metropole.recruitment.requisition.web;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.CaseSection;
import fr.metropole.recruitment.requisition.CouncilVote;
import fr.metropole.recruitment.requisition.DeliberationDraft.ContractClause;
import fr.metropole.recruitment.requisition.DeliberationStep;
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
        lines.add(Line.of("Motif de la création", creation.draft().motive()));
        lines.add(Line.of("Crédits", creation.draft().credits().chapter()));
        lines.add(Line.of("Contrat", contract(creation.draft().contract())));
        creation.setbacks()
                .forEach(setback -> lines.add(Line.of(
                        setback.step() == DeliberationStep.RETURNED ? "Renvoi pour correction" : "Report",
                        "le " + day(setback.on()) + " : " + setback.reason())));
        if (creation.councilDate() != null) {
            lines.add(Line.of("Séance du conseil", day(creation.councilDate())));
        }
        CouncilVote vote = creation.vote();
        if (vote != null) {
            lines.add(Line.of("Vote", vote(vote)));
            lines.add(Line.of(
                    "Ouverte aux contractuels",
                    vote.openToContract() ? "oui" : "non : la voie du contrat est fermée (CGFP L313-1)"));
        }
        if (creation.transmittedOn() != null) {
            lines.add(Line.of("Transmission", "le " + day(creation.transmittedOn())));
        }
        if (creation.acknowledgedOn() != null) {
            lines.add(Line.of(
                    "Accusé de réception", creation.acknowledgement() + ", le " + day(creation.acknowledgedOn())));
        }
        return lines;
    }

    private static String contract(@Nullable ContractClause contract) {
        return contract == null
                ? "non prévu par le projet"
                : "%s%n%nFonctions : %s%n%nRecrutement : %s%n%nRémunération : %s"
                        .formatted(
                                contract.motive(),
                                contract.functions(),
                                contract.recruitmentLevel(),
                                contract.payLevel());
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
