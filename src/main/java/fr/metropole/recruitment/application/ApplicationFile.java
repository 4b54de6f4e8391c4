package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything known of one application, for the page of the candidate's file and for the forms; whoever shows it checks who
 * reads.
 *
 * @param reviewOpen whether the managers may read it
 * @param shortlistAnnounced whether the candidate's process has gone on after the shortlist
 * @param missingDocuments what was asked for last
 * @param documentDueOn last day for it, day of Paris
 * @param decisionReason the reason of the last decision
 * @param documentIds the files, in the order they came
 * @param replacements who interviews in the place of members of the panel with a conflict of interest
 */
public record ApplicationFile(
        ApplicationView application,
        Candidate candidate,
        Channel channel,
        boolean reviewOpen,
        boolean shortlistAnnounced,
        Optional<String> missingDocuments,
        Optional<LocalDate> documentDueOn,
        Optional<String> decisionReason,
        Optional<InterviewAppointment> appointment,
        List<UUID> documentIds,
        List<PersonId> replacements) {

    /** Nobody who decides may read it yet: it waits for the unsuccessful-search record. */
    public boolean isSealed() {
        return application.state() == ApplicationState.WAITING_FOR_POOL;
    }

    /** Whether this interviewer has declared a conflict of interest with the candidate. */
    public boolean isInConflict(PersonId person) {
        return application.grids().stream()
                .anyMatch(
                        grid -> grid.conflictOfInterest() && grid.interviewer().equals(person));
    }

    public ApplicationFile {
        documentIds = List.copyOf(documentIds);
        replacements = List.copyOf(replacements);
    }
}
