package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** When a shortlist may be settled: every application that may be chosen has been read, and each gets a decision. */
final class ShortlistRules {

    private static final Set<ApplicationState> UNREAD = EnumSet.of(
            ApplicationState.RECEIVED,
            ApplicationState.INCOMPLETE,
            ApplicationState.ADMISSIBLE,
            ApplicationState.REVIEWED_N1);

    /** Once the pool is open, those that still wait for their job are on their way to the managers. */
    private static final Set<ApplicationState> UNREAD_IN_OPEN_POOL = EnumSet.of(
            ApplicationState.RECEIVED,
            ApplicationState.INCOMPLETE,
            ApplicationState.WAITING_FOR_POOL,
            ApplicationState.ADMISSIBLE,
            ApplicationState.REVIEWED_N1);

    private ShortlistRules() {}

    /** @return the applications to be decided on */
    static Outcome<List<ApplicationRow>> check(
            List<ApplicationRow> all, Map<String, Shortlisting> decisions, boolean poolOpen) {
        Set<ApplicationState> holding = poolOpen ? UNREAD_IN_OPEN_POOL : UNREAD;
        long unread = all.stream().filter(row -> holding.contains(row.state())).count();
        if (unread > 0) {
            return Outcome.refused(unreviewed(unread));
        }
        List<ApplicationRow> reviewed = all.stream()
                .filter(row -> row.state() == ApplicationState.REVIEWED_N2)
                .toList();
        Set<String> expected = new HashSet<>();
        reviewed.forEach(row -> expected.add(row.number()));
        if (!expected.containsAll(decisions.keySet())) {
            return Outcome.refused(Refusal.conflict(
                    "SHORTLIST_UNKNOWN", "La présélection porte sur une candidature qui n’est pas à décider."));
        }
        if (!decisions.keySet().containsAll(expected)) {
            return Outcome.refused(
                    Refusal.of("SHORTLIST_INCOMPLETE", "Décidez pour chacune des candidatures examinées."));
        }
        boolean reasoned = decisions.values().stream()
                .allMatch(
                        decision -> decision.shortlisted() || !decision.reason().isBlank());
        return reasoned ? Outcome.accepted(reviewed) : Outcome.refused(ApplicationRefusals.reason("reason"));
    }

    private static Refusal unreviewed(long count) {
        return Refusal.conflict(
                "SHORTLIST_UNREVIEWED",
                count == 1
                        ? "Une candidature n’a pas encore été examinée par tous les responsables."
                        : "%d candidatures n’ont pas encore été examinées par tous les responsables.".formatted(count));
    }
}
