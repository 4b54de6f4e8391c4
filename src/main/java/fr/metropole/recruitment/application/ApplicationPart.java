package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.CommunicablePart;
import fr.metropole.recruitment.document.DocumentRef;
import fr.metropole.recruitment.document.Documents;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** His application as it was received, examined and assessed in interview. */
@Component
class ApplicationPart implements CommunicablePart {

    private static final int PLACE = 20;
    private static final int SHORTEST_NAME = 2;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'à' HH:mm", Locale.FRENCH).withZone(ZoneId.of("Europe/Paris"));

    private final ApplicationTable applications;
    private final Documents documents;

    ApplicationPart(ApplicationTable applications, Documents documents) {
        this.applications = applications;
        this.documents = documents;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    @Transactional(readOnly = true)
    public Part of(CaseReference reference, String applicationNumber) {
        return row(reference, applicationNumber)
                .map(row -> new Part("Votre candidature", passages(row.toFile()), masked(row)))
                .orElseGet(() -> new Part("Votre candidature", List.of(), List.of()));
    }

    private Optional<ApplicationRow> row(CaseReference reference, String number) {
        return applications.byNumber(number).filter(row -> row.caseReference().equals(reference));
    }

    private List<Passage> passages(ApplicationFile file) {
        ApplicationView application = file.application();
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage("Candidat", application.candidateName()));
        passages.add(new Passage("Situation déclarée", application.status().label()));
        passages.add(new Passage(
                "Réception", MOMENT.format(application.receivedAt()) + (application.late() ? ", hors délai" : "")));
        passages.add(new Passage("État", application.state().label()));
        file.decisionReason().ifPresent(reason -> passages.add(new Passage("Motif de la décision", reason)));
        file.documentIds().forEach(id -> document(id).ifPresent(passages::add));
        application.reviews().forEach(review -> passages.add(review(review)));
        application.grids().stream()
                .filter(grid -> !grid.conflictOfInterest())
                .forEach(grid -> passages.add(grid(grid)));
        return passages;
    }

    private Optional<Passage> document(UUID id) {
        return documents.describe(id).map(ApplicationPart::document);
    }

    private static Passage document(DocumentRef document) {
        return new Passage("Pièce", document.fileName() + " (SHA-256 " + document.sha256() + ")");
    }

    private static Passage review(ReviewView review) {
        String reason = review.reason().isBlank() ? "" : "\n" + review.reason();
        return new Passage(
                "Avis du " + review.level().label() + ", le " + MOMENT.format(review.at()),
                review.verdict().label() + reason);
    }

    private static Passage grid(GridView grid) {
        String marks = grid.marks().stream()
                .map(mark -> "%s : %d sur %d%s"
                        .formatted(
                                mark.question(),
                                mark.mark(),
                                GridMark.HIGHEST,
                                mark.appreciation().isBlank() ? "" : ". " + mark.appreciation()))
                .collect(Collectors.joining("\n"));
        return new Passage(
                "Grille d’entretien remise le " + MOMENT.format(grid.submittedAt()),
                marks + "\nAppréciation d’ensemble : " + grid.appreciation());
    }

    private List<Masked> masked(ApplicationRow own) {
        List<ApplicationRow> others = others(own);
        int grids = others.stream().mapToInt(row -> row.toView().grids().size()).sum();
        int reviews =
                others.stream().mapToInt(row -> row.toView().reviews().size()).sum();
        int conflicts = (int) own.toView().grids().stream()
                .filter(GridView::conflictOfInterest)
                .count();
        return Stream.of(
                        new Masked("Candidatures des autres candidats", others.size(), "Vie privée (CRPA L311-6)"),
                        new Masked("Avis sur les autres candidatures", reviews, Masked.OF_OTHERS),
                        new Masked("Grilles d’entretien des autres candidats", grids, Masked.OF_OTHERS),
                        new Masked(
                                "Déclarations de conflit d’intérêts", conflicts, "Vie privée de l’agent (CRPA L311-6)"))
                .filter(masked -> masked.count() > 0)
                .toList();
    }

    private List<ApplicationRow> others(ApplicationRow own) {
        return applications.findByCaseReferenceOrderById(own.caseReference().value()).stream()
                .filter(row -> !row.number().equals(own.number()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> others(CaseReference reference, String applicationNumber) {
        return row(reference, applicationNumber).stream()
                .flatMap(own ->
                        others(own).stream().filter(other -> !other.isErased()).flatMap(other -> words(other, own)))
                .collect(Collectors.toSet());
    }

    /** What he shares with them, e.g. a family name, is his own. */
    private static Stream<String> words(ApplicationRow other, ApplicationRow own) {
        Candidate person = other.toFile().candidate();
        Candidate self = own.toFile().candidate();
        Set<String> his = Stream.of(self.firstName(), self.lastName(), self.email())
                .map(word -> word.toLowerCase(Locale.FRENCH))
                .collect(Collectors.toSet());
        return Stream.of(other.number(), person.name(), person.lastName(), person.firstName(), person.email())
                .filter(word -> word.strip().length() >= SHORTEST_NAME)
                .filter(word -> !his.contains(word.toLowerCase(Locale.FRENCH)));
    }
}
