package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.CaseRules.Rule;
import fr.metropole.recruitment.requisition.LegalBasis;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Equal treatment of those who were interviewed: the same questions, and as many people on the other side of the table. The
 * number of interviewers is that of the legal basis (CGFP R332-15), one where it names none. Where no interview is asked for
 * and none was held, there is nothing to compare.
 */
final class EqualTreatment {

    private static final Set<ApplicationState> ASSESSED = EnumSet.of(
            ApplicationState.INTERVIEWED,
            ApplicationState.RETAINED,
            ApplicationState.RESERVE_LIST,
            ApplicationState.NOT_RETAINED);

    private EqualTreatment() {}

    static List<Rule> of(List<ApplicationView> applications, @Nullable LegalBasis basis) {
        List<ApplicationView> interviewed = applications.stream()
                .filter(one -> !grids(one).isEmpty() && ASSESSED.contains(one.state()))
                .toList();
        boolean spared = basis != null && basis.minimumInterviewers() == 0 && interviewed.isEmpty();
        return spared ? List.of() : List.of(questions(interviewed), panel(interviewed, basis));
    }

    private static Rule questions(List<ApplicationView> interviewed) {
        Set<List<String>> asked = interviewed.stream()
                .flatMap(one -> grids(one).stream())
                .map(EqualTreatment::asked)
                .collect(Collectors.toSet());
        long grids = interviewed.stream().mapToLong(one -> grids(one).size()).sum();
        return Rule.judged(
                "SAME_QUESTIONS",
                "Les mêmes questions sont posées à chaque candidat reçu",
                interviewed.isEmpty()
                        ? null
                        : "%d candidats, %d grilles, %d questions"
                                .formatted(
                                        interviewed.size(),
                                        grids,
                                        asked.iterator().next().size()),
                asked.size() > 1 ? "Les grilles ne portent pas toutes les mêmes questions" : null);
    }

    private static Rule panel(List<ApplicationView> interviewed, @Nullable LegalBasis basis) {
        int least = Math.max(1, basis == null ? 1 : basis.minimumInterviewers());
        String fewer = interviewed.stream()
                .filter(one -> grids(one).size() < least)
                .map(ApplicationView::number)
                .collect(Collectors.joining(", "));
        return new Rule(
                "PANEL",
                "Chaque candidat reçu l’est par %d personne%s au moins".formatted(least, least > 1 ? "s" : ""),
                Set.of("CASE_INTERVIEW_MISSING"),
                interviewed.isEmpty() ? null : interviewers(interviewed),
                fewer.isEmpty() ? null : "Trop peu d’interviewers : " + fewer);
    }

    private static String interviewers(List<ApplicationView> interviewed) {
        return "Interviewers : "
                + interviewed.stream()
                        .flatMap(one -> grids(one).stream())
                        .map(grid -> grid.interviewer().value())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private static List<String> asked(GridView grid) {
        return grid.marks().stream().map(GridMark::question).toList();
    }

    /** Those of interviewers who stayed. */
    private static List<GridView> grids(ApplicationView application) {
        return application.grids().stream()
                .filter(grid -> !grid.conflictOfInterest())
                .toList();
    }
}
