package fr.metropole.recruitment.legal.web;

import fr.metropole.recruitment.legal.Fact;
import fr.metropole.recruitment.legal.FiredRow;
import fr.metropole.recruitment.legal.LegalPath;
import fr.metropole.recruitment.legal.PathStep;
import fr.metropole.recruitment.legal.PathSteps;
import fr.metropole.recruitment.legal.Ruling;
import fr.metropole.recruitment.legal.Ruling.Allowed;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a what-if question as JSON. What the known facts do not settle is null, and the facts that would settle it
 * are in {@code missing}; what is the same for all of them is said already.
 *
 * @param rule row id of the reference table, null while unsettled
 * @param error why the law bars the recruitment, null when it does not
 */
record WhatIfAnswer(
        @Nullable String rule,
        @Nullable String basis,
        List<String> articles,
        @Nullable String act,
        @Nullable Boolean declaration,
        @Nullable Boolean portal,
        @Nullable String minimumApplicationPeriod,
        @Nullable Boolean unsuccessfulSearch,
        @Nullable Boolean deliberation,
        @Nullable Integer minimumInterviewers,
        @Nullable Boolean assessmentDocument,
        @Nullable Boolean legalityControl,
        @Nullable Integer maximumMonths,
        @Nullable String trialPeriodMax,
        @Nullable String renewalNotice,
        List<PathStep> steps,
        @Nullable Error error,
        List<String> missing) {

    /** A named refusal of the tables. */
    record Error(String code, String message) {}

    static WhatIfAnswer of(LegalPath path) {
        return new WhatIfAnswer(
                rule(path),
                path.common(Allowed::basis),
                articles(path),
                path.common(Allowed::act),
                path.common(ruling -> ruling.publication().declaration()),
                path.common(ruling -> ruling.publication().portal()),
                path.common(ruling -> ruling.publication().minimumApplicationPeriod()),
                path.common(Allowed::unsuccessfulSearch),
                path.common(ruling -> ruling.approval().deliberation()),
                path.common(ruling -> ruling.selection().minimumInterviewers()),
                path.common(ruling -> ruling.selection().assessmentDocument()),
                path.common(ruling -> ruling.approval().legalityControl()),
                path.common(Allowed::maximumMonths),
                path.common(Allowed::trialPeriodMax),
                path.common(Allowed::renewalNotice),
                PathSteps.common(path),
                error(path),
                path.missing().stream().map(Fact::key).toList());
    }

    private static @Nullable String rule(LegalPath path) {
        Set<String> rules = new LinkedHashSet<>();
        path.possible().forEach(ruling -> rules.add(ruling.rule()));
        return rules.size() == 1 ? rules.iterator().next() : null;
    }

    /** The articles that hold in any case. */
    private static List<String> articles(LegalPath path) {
        Optional<Set<String>> common = path.possible().stream()
                .map(WhatIfAnswer::cited)
                .reduce((one, other) -> {
                    one.retainAll(other);
                    return one;
                });
        return common.map(List::copyOf).orElse(List.of());
    }

    private static Set<String> cited(Ruling ruling) {
        Set<String> cited = new LinkedHashSet<>();
        ruling.rows().stream().map(FiredRow::articles).forEach(cited::addAll);
        return cited;
    }

    private static @Nullable Error error(LegalPath path) {
        return path.certain()
                .filter(Ruling.Barred.class::isInstance)
                .map(Ruling.Barred.class::cast)
                .map(barred -> new Error(barred.code(), barred.message()))
                .orElse(null);
    }
}
