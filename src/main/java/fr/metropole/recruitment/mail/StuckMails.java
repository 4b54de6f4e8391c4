package fr.metropole.recruitment.mail;

import fr.metropole.recruitment.access.Groups;
import fr.metropole.recruitment.core.WorkplaceNotice;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Tells HR, and who keeps the mail server running, on their first page of letters that could not leave: a candidate waits for
 * an answer that he does not get.
 */
@Component
class StuckMails implements WorkplaceNotice {

    private final Outbox outbox;

    StuckMails(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Optional<Line> to(Set<String> groups) {
        if (!groups.contains(Groups.HR) && !groups.contains(Groups.ADMIN)) {
            return Optional.empty();
        }
        long stuck = outbox.countStuck();
        return stuck == 0 ? Optional.empty() : Optional.of(new Line(sentence(stuck), "/courriers#bloques"));
    }

    private static String sentence(long stuck) {
        return stuck == 1
                ? "Un courrier à un candidat n’a pas pu être envoyé."
                : stuck + " courriers à des candidats n’ont pas pu être envoyés.";
    }
}
