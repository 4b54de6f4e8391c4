package fr.metropole.recruitment.publication;

import fr.metropole.recruitment.core.CaseReference;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A vacancy notice as other modules read it.
 *
 * @param publishedOn first day of publication, once published
 * @param closesOn last day on which an application arrives in time
 * @param declarationNumber number of the declaration of vacancy or creation (DVE), where one is due
 * @param urgencyReason why the legal minimum was shortened, if it was
 * @param mentions what HR added to the sheet for the readers of the notice
 */
public record NoticeView(
        CaseReference reference,
        String slug,
        String title,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate closesOn,
        NoticeStatus status,
        @Nullable String declarationNumber,
        @Nullable String urgencyReason,
        @Nullable String mentions,
        List<ChannelProof> channels) {

    /** Tells whether an application that arrives on a day is in time. */
    public boolean acceptsOn(LocalDate day) {
        return status == NoticeStatus.OPEN && closesOn != null && !day.isAfter(closesOn);
    }
}
