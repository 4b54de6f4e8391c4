package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The applications of a case, for the later steps of the path. Each decision reaches its process by a job of its own. */
public interface Applications {

    Optional<ApplicationView> find(String number);

    /** Who made the application, and how it stands. */
    Optional<ApplicantView> applicant(String number);

    /** The same of every application of a case, in the order of {@link #ofCase}. */
    List<ApplicantView> applicants(CaseReference caseReference);

    /** All applications of a case, withdrawn and inadmissible ones included, by number. */
    List<ApplicationView> ofCase(CaseReference caseReference);

    /** Panel and questions of the case, once they are fixed. */
    Optional<InterviewPlan> interviewPlan(CaseReference caseReference);

    /** Applications that wait for the contract pool. */
    long waitingForPool(CaseReference caseReference);

    /**
     * Records who is invited to an interview. The candidates hear of it and their processes go on with {@link
     * #announceShortlist}.
     *
     * @param decisions application number to decision, for every application that both managers have reviewed
     * @return the number of shortlisted candidates, or {@code SHORTLIST_UNREVIEWED}, {@code SHORTLIST_INCOMPLETE}, {@code
     *     SHORTLIST_UNKNOWN}, {@code REASON_REQUIRED}; then nothing was recorded
     */
    Outcome<Integer> settleShortlist(CaseReference caseReference, Map<String, Shortlisting> decisions);

    /** Lets every application with a recorded shortlist decision go on; those told before are left alone. */
    void announceShortlist(CaseReference caseReference);

    /**
     * Fixes panel and questions, which stay the same for every candidate.
     *
     * @return the plan, or {@code INTERVIEWS_UNDER_WAY} when another one is being carried out
     */
    Outcome<InterviewPlan> planInterviews(CaseReference caseReference, InterviewPlan plan);

    /** Lets every shortlisted application be decided on without an interview; the caller answers for the rule that allows it. */
    void waiveInterviews(CaseReference caseReference);

    /**
     * Records what becomes of a candidate who was interviewed, or needed not be, and lets the application go on to its answer.
     *
     * @return the new state, or {@code APPLICATION_UNKNOWN}, {@code APPLICATION_STATE}, {@code REASON_REQUIRED}
     */
    Outcome<ApplicationState> decideOutcome(String number, FinalOutcome outcome, String reason);

    /**
     * Leaves out an application that came late and was read after the shortlist; its candidate gets an answer.
     *
     * @return the new state, or {@code APPLICATION_UNKNOWN}, {@code APPLICATION_STATE}, {@code REASON_REQUIRED}
     */
    Outcome<ApplicationState> leaveOut(String number, String reason);

    /**
     * Withdraws an application because its candidate gave the offer up; its answer follows by a job.
     *
     * @return the new state, or {@code APPLICATION_UNKNOWN}, {@code APPLICATION_STATE}
     */
    Outcome<ApplicationState> giveUpOffer(String number, String why);

    /**
     * Opens the applications for a contract to review, those that wait and those admitted later; each goes on by a job of
     * its own. Announces the shortlist of the first round, if one is settled. A second time changes nothing.
     *
     * @return the case, or {@code CONTRACT_POOL_CLOSED} before the unsuccessful-search record is signed
     */
    Outcome<CaseReference> openContractPool(CaseReference caseReference);

    /** Ends every application that is not decided, wherever it waits, and takes no new one. */
    void closeCase(CaseReference caseReference, String why);
}
