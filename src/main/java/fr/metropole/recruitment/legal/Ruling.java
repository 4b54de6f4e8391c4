package fr.metropole.recruitment.legal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tables say of one case: the law allows the recruitment, or bars it. */
public sealed interface Ruling permits Ruling.Allowed, Ruling.Barred {

    /** Row id of the reference table, e.g. {@code D02}. */
    String rule();

    /** The rows that applied, the legal basis first. */
    List<FiredRow> rows();

    /**
     * The law has no such recruitment.
     *
     * @param code stable, e.g. {@code ERR_CREDITS}
     * @param message French sentence
     */
    record Barred(String rule, String code, String message, List<FiredRow> rows) implements Ruling {
        public Barred {
            rows = List.copyOf(rows);
        }
    }

    /**
     * The law allows it, and this follows. Periods are ISO 8601, counted in calendar months.
     *
     * @param basis short citation, e.g. {@code L332-8 2°}
     * @param act {@code CONTRAT_CDD}, {@code CONTRAT_CDI}, {@code CONTRAT_PROJET} or {@code ARRETE}
     * @param postKind permanent or not, French
     * @param maximumMonths longest contract; null when no number limits it
     * @param renewalCap how far it may be renewed, French
     * @param unsuccessfulSearch no other application is examined before the record that no civil servant could be found
     * @param publication what holds for the notice
     * @param approval who decides before and after
     * @param selection what holds for interviews
     * @param trialPeriodMax longest trial period; null when there is none
     * @param renewalNotice notice before the end; null without an end
     */
    record Allowed(
            String rule,
            String basis,
            String act,
            String postKind,
            @Nullable Integer maximumMonths,
            String renewalCap,
            boolean unsuccessfulSearch,
            Publication publication,
            Approval approval,
            Selection selection,
            @Nullable String trialPeriodMax,
            @Nullable String renewalNotice,
            List<FiredRow> rows)
            implements Ruling {
        public Allowed {
            rows = List.copyOf(rows);
        }
    }

    /**
     * The notice.
     *
     * @param declaration the vacancy is declared to the management centre (DVE)
     * @param portal the common portal is compulsory
     * @param otherPublicity where else, French
     * @param minimumApplicationPeriod least time to apply; {@code P0D} when none
     */
    record Publication(boolean declaration, boolean portal, String otherPublicity, String minimumApplicationPeriod) {}

    /**
     * Those who decide.
     *
     * @param approvals opinions and visas in their order, French
     * @param deliberation the council decides first
     * @param signatory who signs, French
     * @param legalityControl the act goes to the prefect
     */
    record Approval(List<String> approvals, boolean deliberation, String signatory, boolean legalityControl) {
        public Approval {
            approvals = List.copyOf(approvals);
        }
    }

    /**
     * The interviews.
     *
     * @param minimumInterviews least number of interviews for a shortlisted candidate
     * @param minimumInterviewers least number of interviewers; null when the authority's own procedure says it
     * @param assessmentDocument the assessment document is compulsory
     */
    record Selection(int minimumInterviews, @Nullable Integer minimumInterviewers, boolean assessmentDocument) {}
}
