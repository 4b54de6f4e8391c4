package fr.metropole.recruitment.requisition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A legal basis while a rule fills it in: starts from what holds for most contracts on permanent posts. */
final class BasisDraft {

    private final String rule;
    private final String basis;
    private final List<String> articles;
    private final @Nullable Integer months;
    private String period;
    private boolean declaration;
    private boolean portal;
    private boolean unsuccessfulSearch;
    private boolean deliberation;
    private int interviewers;
    private boolean assessment;
    private boolean legalityControl = true;
    private @Nullable String trial;

    BasisDraft(String rule, String basis, List<String> articles, String period, @Nullable Integer months) {
        this.rule = rule;
        this.basis = basis;
        this.articles = articles;
        this.period = period;
        this.months = months;
        this.trial = months == null ? null : trialOf(months);
    }

    BasisDraft period(String atLeast) {
        period = atLeast;
        return this;
    }

    BasisDraft declaration(boolean needed) {
        declaration = needed;
        return this;
    }

    BasisDraft portal(boolean needed) {
        portal = needed;
        return this;
    }

    BasisDraft unsuccessfulSearch(boolean needed) {
        unsuccessfulSearch = needed;
        return this;
    }

    BasisDraft deliberation(boolean needed) {
        deliberation = needed;
        return this;
    }

    BasisDraft interviewers(int atLeast) {
        interviewers = atLeast;
        return this;
    }

    BasisDraft assessment(boolean needed) {
        assessment = needed;
        return this;
    }

    BasisDraft legalityControl(boolean needed) {
        legalityControl = needed;
        return this;
    }

    BasisDraft trial(@Nullable String atMost) {
        trial = atMost;
        return this;
    }

    LegalBasis build() {
        return new LegalBasis(
                rule,
                basis,
                articles,
                declaration,
                portal,
                period,
                unsuccessfulSearch,
                deliberation,
                interviewers,
                assessment,
                legalityControl,
                trial,
                months == null ? null : noticeOf(months));
    }

    /** Longest trial period by length of the contract (R332-20 to R332-24 CGFP). */
    private static String trialOf(int months) {
        return months < 6 ? "P3W" : months < 12 ? "P1M" : months < 24 ? "P2M" : "P3M";
    }

    /** Notice on the end of the contract by its length (décret 88-145, article 38-1). */
    private static String noticeOf(int months) {
        return months < 6 ? "P8D" : months < 24 ? "P1M" : "P2M";
    }
}
