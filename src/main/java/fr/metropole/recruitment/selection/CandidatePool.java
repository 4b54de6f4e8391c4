package fr.metropole.recruitment.selection;

import fr.metropole.recruitment.application.ApplicationState;
import fr.metropole.recruitment.application.ApplicationView;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The applications of a case as the selection sorts them, always by number.
 *
 * @param all of the case, withdrawn and inadmissible ones included
 * @param declined numbers of those who were chosen and whose offer did not come about
 */
public record CandidatePool(List<ApplicationView> all, Set<String> declined) {

    private static final EnumSet<ApplicationState> UNREAD = EnumSet.of(
            ApplicationState.RECEIVED,
            ApplicationState.INCOMPLETE,
            ApplicationState.ADMISSIBLE,
            ApplicationState.REVIEWED_N1);

    private static final EnumSet<ApplicationState> ELIGIBLE =
            EnumSet.of(ApplicationState.INTERVIEWED, ApplicationState.INTERVIEW_WAIVED);

    public CandidatePool {
        all = List.copyOf(all);
        declined = Set.copyOf(declined);
    }

    /** Those the next shortlist decides on: read by both managers. */
    public List<ApplicationView> toShortlist() {
        return in(ApplicationState.REVIEWED_N2);
    }

    /** Those that hold the shortlist up: not read yet by both managers. */
    public List<ApplicationView> unread() {
        return which(CandidatePool::isUnread);
    }

    /** Whether one is still to be checked by HR or read by a manager. */
    static boolean isUnread(ApplicationView one) {
        return UNREAD.contains(one.state());
    }

    /** Admitted, and not read yet by both managers: nobody is chosen before they are. */
    public List<ApplicationView> admittedUnread() {
        return in(ApplicationState.ADMISSIBLE, ApplicationState.REVIEWED_N1);
    }

    /** Shortlisted, and at least one interviewer's grid is missing. */
    public List<ApplicationView> toInterview() {
        return in(ApplicationState.SHORTLISTED, ApplicationState.INTERVIEW_PLANNED);
    }

    /** Those who may be chosen: interviewed or exempted from it, not answered yet, and no offer to them has failed. */
    public List<ApplicationView> eligible() {
        return which(one -> isEligible(one.state()) && !declined.contains(one.number()));
    }

    /** Whether an application stands so that its candidate may be chosen. */
    static boolean isEligible(ApplicationState state) {
        return ELIGIBLE.contains(state);
    }

    /**
     * Those who may be chosen, but were assessed by fewer interviewers than the rule asks for, because others withdrew for a
     * conflict of interest.
     */
    public List<ApplicationView> assessedByTooFew(int minimum) {
        return eligible().stream()
                .filter(one -> one.state() == ApplicationState.INTERVIEWED)
                .filter(one -> one.grids().stream()
                                .filter(grid -> !grid.conflictOfInterest())
                                .count()
                        < minimum)
                .toList();
    }

    /** Civil servants and laureates for whom a record of an unsuccessful search has to say why they were not recruited. */
    public List<ApplicationView> statutory() {
        return which(one -> one.status().isStatutory() && one.state() != ApplicationState.WITHDRAWN);
    }

    /** The application of this case with this number. */
    public Optional<ApplicationView> find(String number) {
        return all.stream().filter(one -> one.number().equals(number)).findFirst();
    }

    /** The numbers of some of them, in the same order. */
    public static List<String> numbers(List<ApplicationView> some) {
        return some.stream().map(ApplicationView::number).toList();
    }

    private List<ApplicationView> in(ApplicationState... states) {
        EnumSet<ApplicationState> wanted = EnumSet.copyOf(Arrays.asList(states));
        return which(one -> wanted.contains(one.state()));
    }

    private List<ApplicationView> which(Predicate<ApplicationView> wanted) {
        return all.stream().filter(wanted).toList();
    }
}
