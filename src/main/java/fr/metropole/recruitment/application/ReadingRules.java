package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.CaseRules.Rule;
import fr.metropole.recruitment.requisition.LegalBasis;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the applications of a case were handled: each read, in the lawful order, each decided with a reason. */
final class ReadingRules {

    private static final Set<ApplicationState> UNDECIDED =
            EnumSet.of(ApplicationState.RECEIVED, ApplicationState.INCOMPLETE);
    private static final Set<ApplicationState> UNREAD =
            EnumSet.of(ApplicationState.ADMISSIBLE, ApplicationState.REVIEWED_N1);
    private static final Set<ApplicationState> REFUSED =
            EnumSet.of(ApplicationState.INADMISSIBLE, ApplicationState.NOT_SHORTLISTED, ApplicationState.NOT_RETAINED);

    /** What the rules ask of one application; not its documents, which would be read for nothing. */
    private record Handled(ApplicationView application, Optional<String> decisionReason) {

        static Handled of(ApplicationRow row) {
            return new Handled(row.toView(), row.decisionReason());
        }
    }

    private final List<Handled> files;
    private final Set<String> erased;
    private final @Nullable LegalBasis basis;

    private ReadingRules(List<Handled> files, Set<String> erased, @Nullable LegalBasis basis) {
        this.files = files;
        this.erased = erased;
        this.basis = basis;
    }

    static List<Rule> of(List<ApplicationRow> rows, @Nullable LegalBasis basis) {
        List<Handled> files = rows.stream().map(Handled::of).toList();
        Set<String> erased = rows.stream()
                .filter(ApplicationRow::isErased)
                .map(ApplicationRow::number)
                .collect(Collectors.toSet());
        List<Rule> rules = new ArrayList<>(new ReadingRules(files, erased, basis).all());
        rules.addAll(EqualTreatment.of(files.stream().map(Handled::application).toList(), basis));
        return rules;
    }

    private List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        rules.add(Rule.judged(
                "APPLICATIONS_HANDLED",
                "La recevabilité de chaque candidature est décidée",
                files.isEmpty() || any(UNDECIDED) ? null : files.size() + " candidatures, toutes décidées",
                null));
        rules.add(Rule.of(
                "APPLICATIONS_READ",
                "Chaque candidature recevable est examinée par le N+1 et par le N+2",
                "CASE_APPLICATIONS_UNREAD",
                read() == 0 || any(UNREAD) ? null : read() + " candidatures examinées par les deux niveaux"));
        rules.add(Rule.of(
                "CHOSEN_READ",
                "La candidature choisie a été examinée par les deux niveaux",
                "CASE_REVIEW_MISSING",
                retained().isEmpty() ? null : "Candidature " + retained()));
        rules.add(new Rule(
                "CIVIL_SERVANTS_FIRST",
                "Les fonctionnaires sont examinés d’abord, et seul un fonctionnaire est nommé par arrêté",
                Set.of("CASE_NOT_A_CIVIL_SERVANT", "CASE_READ_BEFORE_RECORD"),
                read() == 0 ? null : order(),
                null));
        rules.add(Rule.judged(
                "REFUSALS_REASONED",
                "Chaque candidature refusée l’est avec un motif",
                any(REFUSED) ? "Motif au dossier de chaque candidature refusée" : null,
                unreasoned()));
        rules.add(Rule.judged(
                "LATE_APPLICATIONS",
                "Une candidature reçue après la clôture n’est admise qu’avec un motif",
                files.isEmpty() ? null : late(),
                lateWithoutReason()));
        return rules;
    }

    private boolean any(Set<ApplicationState> states) {
        return files.stream()
                .anyMatch(file -> states.contains(file.application().state()));
    }

    private long read() {
        return files.stream()
                .filter(file -> file.application().reviews().size() >= ReviewLevel.values().length)
                .count();
    }

    private String retained() {
        return numbers(file -> file.application().state() == ApplicationState.RETAINED);
    }

    private String order() {
        return basis != null && basis.unsuccessfulSearch()
                ? "Le constat infructueux ouvre l’examen des autres candidatures"
                : "Ce fondement n’impose pas d’ordre d’examen";
    }

    /** The reason of an erased file went with it. */
    private @Nullable String unreasoned() {
        String numbers = numbers(file -> REFUSED.contains(file.application().state())
                && file.decisionReason().isEmpty()
                && !erased.contains(file.application().number()));
        return numbers.isEmpty() ? null : "Sans motif : " + numbers;
    }

    private String late() {
        long late = files.stream().filter(file -> file.application().late()).count();
        return late == 0 ? "Aucune candidature hors délai" : late + " candidatures hors délai";
    }

    private @Nullable String lateWithoutReason() {
        String numbers = numbers(file -> file.application().late()
                && file.application().state() == ApplicationState.ADMISSIBLE
                && file.decisionReason().isEmpty());
        return numbers.isEmpty() ? null : "Admises sans motif : " + numbers;
    }

    private String numbers(Predicate<Handled> which) {
        return String.join(
                ", ",
                files.stream()
                        .filter(which)
                        .map(file -> file.application().number())
                        .toList());
    }
}
