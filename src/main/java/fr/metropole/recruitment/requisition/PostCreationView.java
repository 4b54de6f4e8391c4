package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseReference;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The creation of a post by the council, to be read.
 *
 * @param step the last thing done
 * @param councilDate day of the council meeting, once on the agenda
 * @param vote null before
 * @param transmittedOn day of the transmission to legality control, null before
 * @param acknowledgement number of the acknowledgement of receipt, null before
 * @param acknowledgedOn its day
 * @param setbacks returns for correction and meetings put off, the oldest first
 */
public record PostCreationView(
        CaseReference reference,
        DeliberationStep step,
        DeliberationDraft draft,
        @Nullable LocalDate councilDate,
        @Nullable String agendaNumber,
        @Nullable CouncilVote vote,
        @Nullable LocalDate transmittedOn,
        @Nullable String acknowledgement,
        @Nullable LocalDate acknowledgedOn,
        List<Setback> setbacks) {

    public PostCreationView {
        setbacks = List.copyOf(setbacks);
    }
}
