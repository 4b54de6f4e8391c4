package fr.metropole.recruitment.publication;

import fr.metropole.recruitment.core.CaseReference;
import java.time.LocalDate;

/** What happens to a notice; published inside the transaction that does it. */
public sealed interface NoticeEvent {

    CaseReference reference();

    /** The notice can be read by the public. */
    record Published(CaseReference reference, LocalDate publishedOn, LocalDate closesOn) implements NoticeEvent {}

    /** Its closing date was put off. */
    record Extended(CaseReference reference, LocalDate before, LocalDate after, String reason) implements NoticeEvent {}

    /** Its closing date has passed. */
    record Closed(CaseReference reference, int applications) implements NoticeEvent {}

    /** It was taken back. */
    record Withdrawn(CaseReference reference, String reason) implements NoticeEvent {}
}
