package fr.metropole.recruitment.audit;

import fr.metropole.recruitment.audit.CollectedFacts.Told;
import fr.metropole.recruitment.audit.EntryWriter.Written;
import fr.metropole.recruitment.core.Actor;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns facts into entries: their place in the chain, the role of who acted, the salted hashes, the hash. */
@Component
class EntryMaking {

    private static final int SALT_BYTES = 16;
    private static final int LONGEST_TITLE = 300;

    private final RoleBook roles;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    EntryMaking(RoleBook roles, Clock clock) {
        this.roles = roles;
        this.clock = clock;
    }

    /** A fact and the moves that led to it. */
    private record Step(int place, Fact fact, StringBuilder moves) {}

    /** @return the end of the chain after them */
    Head make(Head head, List<Told> told, Written written) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Head end = head;
        for (Step step : steps(told)) {
            end = end.after(entry(end, step, now, written));
        }
        return end;
    }

    private static List<Step> steps(List<Told> told) {
        List<Step> steps = new ArrayList<>();
        StringBuilder moves = new StringBuilder();
        for (Told one : told) {
            if (one.fact() != null) {
                steps.add(new Step(one.place(), one.fact(), moves));
                moves = new StringBuilder();
            } else {
                append(moves, one.move());
            }
        }
        if (!moves.isEmpty()) {
            if (steps.isEmpty()) {
                steps.add(new Step(
                        told.get(0).place(), Fact.of(EntryKind.MOVES, EntryKind.MOVES.label()), new StringBuilder()));
            }
            append(steps.get(steps.size() - 1).moves(), moves.toString());
        }
        return steps;
    }

    private AuditEntry entry(Head head, Step step, Instant now, Written written) {
        Fact fact = step.fact();
        CaseReference reference = fact.reference();
        PersonId represented = fact.onBehalfOf();
        long sequence = head.sequence() + 1;
        AuditEntry open = new AuditEntry(
                head.chain().id(),
                sequence,
                now,
                fact.kind().name(),
                reference == null ? head.chain().caseSlug() : reference.slug(),
                fact.actor() instanceof Actor.Agent agent ? agent.person().value() : null,
                roles.role(fact.actor()),
                represented == null ? null : represented.value(),
                fact.subject(),
                fact.element(),
                fact.task(),
                fact.title().substring(0, Math.min(LONGEST_TITLE, fact.title().length())),
                AuditJson.write(fact.detail()),
                step.moves().toString(),
                parts(head.chain().id(), sequence, fact, written),
                head.hash(),
                "");
        AuditEntry closed = Entries.withHash(open, CanonicalForm.hash(open));
        written.add(step.place(), closed);
        return closed;
    }

    private String parts(String chain, long sequence, Fact fact, Written written) {
        List<String> hashes = new ArrayList<>();
        for (PayloadPart part : fact.payload()) {
            String subject = part.subject() == null ? fact.subject() : part.subject();
            String content = AuditJson.write(part.lines());
            String salt = salt();
            written.payloads().add(new Payload(chain, sequence, hashes.size(), subject, salt, content, null));
            hashes.add(Parts.line(subject, CanonicalForm.hash(salt, content)));
        }
        return String.join("\n", hashes);
    }

    private String salt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    private static void append(StringBuilder moves, @Nullable String more) {
        moves.append(moves.isEmpty() ? "" : " ").append(more);
    }
}
