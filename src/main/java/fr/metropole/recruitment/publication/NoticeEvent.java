package fr.metropole.recruitment.publication;

import fr.metropole.recruitment.core.CaseEvent;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Label;
import fr.metropole.recruitment.core.PersonId;
import java.time.LocalDate;

/** What happens to a notice; published inside the transaction that does it. */
public sealed interface NoticeEvent extends CaseEvent {

    CaseReference reference();

    /** The notice can be read by the public. */
    @Label("Avis de vacance publié")
    record Published(
            CaseReference reference, @Label("Publié le") LocalDate publishedOn, @Label("Clôture le") LocalDate closesOn)
            implements NoticeEvent {}

    /** Its closing date was put off. */
    @Label("Délai de candidature prolongé")
    record Extended(
            CaseReference reference,
            @Label("Clôture avant") LocalDate before,
            @Label("Clôture après") LocalDate after,
            @Label("Motif") String reason)
            implements NoticeEvent {}

    /** Its closing date has passed. */
    @Label("Délai de candidature clos")
    record Closed(CaseReference reference, @Label("Candidatures reçues") int applications) implements NoticeEvent {}

    /** Somebody carried the proofs of its publication off as one archive. */
    @Label("Preuves de publication exportées")
    record ProofsExported(CaseReference reference, PersonId by) implements NoticeEvent {
        @Override
        public Nature nature() {
            return Nature.EXPORT;
        }
    }

    /** It was taken back. */
    @Label("Avis de vacance retiré")
    record Withdrawn(CaseReference reference, @Label("Motif") String reason) implements NoticeEvent {}
}
