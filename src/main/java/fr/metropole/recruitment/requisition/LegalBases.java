package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.legal.Fact;
import fr.metropole.recruitment.legal.LegalPath;
import fr.metropole.recruitment.legal.Ruling;
import fr.metropole.recruitment.legal.Ruling.Allowed;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a case must keep to, from what the tables say. While it is open who will be found (a civil servant, or else a
 * contract agent), the strictest of the rulings that may still apply holds.
 */
final class LegalBases {

    private static final String ORDER = "ARRETE";
    private static final LocalDate ANY_DAY = LocalDate.of(2027, 1, 1);

    private LegalBases() {}

    /** @return the basis, or why the law bars the recruitment or cannot be applied yet */
    static Outcome<LegalBasis> of(LegalPath path) {
        List<Allowed> allowed = path.allowed();
        if (allowed.isEmpty()) {
            return Outcome.refused(
                    path.barred().stream().map(LegalBases::refusal).distinct().toList());
        }
        boolean contractOnly = allowed.stream().noneMatch(ruling -> ruling.act().equals(ORDER));
        if (contractOnly && path.missing().contains(Fact.DURATION)) {
            return Outcome.refused(
                    Refusal.of("DURATION_MISSING", "Indiquez la durée du contrat, en mois.", Fact.DURATION.key()));
        }
        return Outcome.accepted(strictest(allowed));
    }

    /** An empty cell is no exemption: there the authority's own procedure says who is heard. */
    static boolean interviewsOptional(LegalPath path) {
        return !path.allowed().isEmpty()
                && path.allowed().stream()
                        .map(Allowed::selection)
                        .allMatch(selection -> selection.minimumInterviews() == 0
                                && Integer.valueOf(0).equals(selection.minimumInterviewers()));
    }

    /** A named error of the tables, tied to the field that can cure it. */
    static Refusal refusal(Ruling.Barred barred) {
        String field =
                switch (barred.code()) {
                    case "ERR_DUREE_MAX", "ERR_DUREE_PROJET" -> Fact.DURATION.key();
                    case "ERR_VOIE", "ERR_CONTRAT_SANS_FONDEMENT", "ERR_CADRE_INEXISTANT" -> Fact.ROUTE.key();
                    default -> null;
                };
        return new Refusal(barred.code(), barred.message(), field, Refusal.Kind.INVALID);
    }

    private static LegalBasis strictest(List<Allowed> allowed) {
        return new LegalBasis(
                joined(allowed, Allowed::rule, ", "),
                "CGFP " + joined(allowed, Allowed::basis, ", à défaut "),
                articles(allowed),
                any(allowed, ruling -> ruling.publication().declaration()),
                any(allowed, ruling -> ruling.publication().portal()),
                longest(allowed),
                any(allowed, Allowed::unsuccessfulSearch),
                any(allowed, ruling -> ruling.approval().deliberation()),
                interviewers(allowed),
                any(allowed, ruling -> ruling.selection().assessmentDocument()),
                any(allowed, ruling -> ruling.approval().legalityControl()),
                ofContract(allowed, Allowed::trialPeriodMax),
                ofContract(allowed, Allowed::renewalNotice));
    }

    private static String joined(List<Allowed> allowed, Function<Allowed, String> part, String separator) {
        return allowed.stream().map(part).distinct().collect(Collectors.joining(separator));
    }

    private static List<String> articles(List<Allowed> allowed) {
        return allowed.stream()
                .flatMap(ruling -> ruling.rows().stream())
                .flatMap(row -> row.articles().stream())
                .distinct()
                .toList();
    }

    private static boolean any(List<Allowed> allowed, Predicate<Allowed> duty) {
        return allowed.stream().anyMatch(duty);
    }

    private static String longest(List<Allowed> allowed) {
        return allowed.stream()
                .map(ruling -> ruling.publication().minimumApplicationPeriod())
                .max(Comparator.comparing(period -> ANY_DAY.plus(Period.parse(period))))
                .orElseThrow();
    }

    private static int interviewers(List<Allowed> allowed) {
        return allowed.stream()
                .map(ruling -> ruling.selection().minimumInterviewers())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /** What holds for the contract, if it is one; null while its length is open. */
    private static @Nullable String ofContract(List<Allowed> allowed, Function<Allowed, @Nullable String> part) {
        List<String> periods = allowed.stream()
                .filter(ruling -> !ruling.act().equals(ORDER))
                .map(part)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return periods.size() == 1 ? periods.get(0) : null;
    }
}
