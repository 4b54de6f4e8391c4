package fr.metropole.recruitment.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says what happened to a chain whose links do not hold. It follows the links from the header on, whatever numbers the
 * entries carry now: who is not on the way was inserted, who is on it at another place was moved, where it breaks off
 * something was removed or changed.
 */
final class Diagnosis {

    private static final int FURTHEST = 1_000;

    private final Head head;
    private final List<AuditEntry> stored;
    private final Findings findings;
    private final Map<String, List<AuditEntry>> byPrevious = new HashMap<>();
    private final Set<String> named = new HashSet<>();
    private final Set<AuditEntry> walked = new HashSet<>();
    private final Set<AuditEntry> altered = new HashSet<>();
    private final List<AuditEntry> order = new ArrayList<>();
    private long place;
    private String hash;

    /** @param stored all entries of the chain by their number */
    Diagnosis(Head head, List<AuditEntry> stored, Findings findings) {
        this.head = head;
        this.stored = stored;
        this.findings = findings;
        this.hash = CanonicalForm.hash(head.chain());
        stored.forEach(entry -> {
            byPrevious
                    .computeIfAbsent(entry.previous(), previous -> new ArrayList<>())
                    .add(entry);
            named.add(entry.previous());
        });
    }

    void tell() {
        for (AuditEntry next = following(); next != null; next = following()) {
            walk(next);
        }
        insertedOnes();
        movedOnes();
        cutOff();
    }

    /** The entry that refers to the last one; where there is none, the next one that refers to an entry that is gone. */
    private @Nullable AuditEntry following() {
        if (hash.equals(head.hash())) {
            return null;
        }
        AuditEntry linked = linked();
        if (linked != null) {
            return linked;
        }
        AuditEntry stray = stored.stream()
                .filter(entry -> !walked.contains(entry) && isStray(entry))
                .findFirst()
                .orElse(null);
        if (stray != null) {
            gapBefore(stray);
        }
        return stray;
    }

    private @Nullable AuditEntry linked() {
        List<AuditEntry> candidates = byPrevious.getOrDefault(hash, List.of()).stream()
                .filter(entry -> !walked.contains(entry))
                .toList();
        return candidates.stream()
                .filter(entry -> named.contains(entry.hash()) || entry.hash().equals(head.hash()))
                .findFirst()
                .orElse(candidates.isEmpty() || !isLast(candidates) ? null : candidates.get(0));
    }

    /** Nobody refers to it: the true end after a cut, unless entries that belong to the chain still follow. */
    private boolean isLast(List<AuditEntry> candidates) {
        return candidates.size() == 1 || stored.size() - walked.size() == candidates.size();
    }

    private boolean isStray(AuditEntry entry) {
        boolean refersToNobody = stored.stream().noneMatch(other -> other.hash().equals(entry.previous()));
        boolean isReferredTo = named.contains(entry.hash()) || entry.hash().equals(head.hash());
        return refersToNobody && (isReferredTo || originalPlace(entry) > 0);
    }

    private void gapBefore(AuditEntry stray) {
        long original = originalPlace(stray);
        if (original == 0) {
            return; // it is itself the altered one, which shows as soon as it is read
        }
        long missing = original - place - 1;
        if (missing > 0) {
            fault(Fault.REMOVED, place + 1, removed(place + 1, original - 1));
        } else if (order.isEmpty()) {
            fault(
                    Fault.CHAIN_ALTERED,
                    null,
                    "L’en-tête de la chaîne n’est plus celui auquel renvoie la première entrée.");
        } else {
            altered(
                    order.get(order.size() - 1),
                    "L’entrée a été récrite avec son empreinte : la suivante renvoie à une autre.");
        }
        place = original - 1;
    }

    private static String removed(long first, long last) {
        return first == last
                ? "L’entrée " + first + " a été supprimée."
                : "Les entrées " + first + " à " + last + " ont été supprimées.";
    }

    private void altered(AuditEntry entry, String sentence) {
        if (altered.add(entry)) {
            fault(Fault.ALTERED, entry.sequence(), sentence);
        }
    }

    private void walk(AuditEntry entry) {
        place++;
        if (!isIntactAt(entry, place) && !isIntactAt(entry, entry.sequence())) {
            altered(entry, "Le contenu de l’entrée ne répond plus à son empreinte.");
        }
        walked.add(entry);
        order.add(entry);
        hash = entry.hash();
    }

    private void insertedOnes() {
        stored.stream()
                .filter(entry -> !walked.contains(entry))
                .forEach(entry ->
                        fault(Fault.INSERTED, entry.sequence(), "Aucune entrée de la chaîne ne mène à celle-ci."));
    }

    private void movedOnes() {
        long highest = 0;
        for (AuditEntry entry : order) {
            if (entry.sequence() < highest) {
                fault(Fault.REORDERED, entry.sequence(), "L’entrée ne se trouve plus à sa place dans la chaîne.");
            }
            highest = Math.max(highest, entry.sequence());
        }
    }

    private void cutOff() {
        if (!hash.equals(head.hash()) && place < head.sequence()) {
            fault(
                    Fault.TRUNCATED,
                    place + 1,
                    "La chaîne comptait " + head.sequence() + " entrées ; la dernière présente est la " + place + "e.");
        } else if (!hash.equals(head.hash()) && findings.list().stream().noneMatch(this::isOurs)) {
            fault(Fault.ALTERED, place, "La dernière entrée n’est pas celle que retient l’en-tête de la chaîne.");
        }
    }

    private boolean isOurs(Finding finding) {
        return finding.chain().equals(head.chain().id());
    }

    private long originalPlace(AuditEntry entry) {
        if (isIntactAt(entry, entry.sequence())) {
            return entry.sequence();
        }
        for (long tried = Math.max(1, entry.sequence() - FURTHEST); tried < entry.sequence() + FURTHEST; tried++) {
            if (isIntactAt(entry, tried)) {
                return tried;
            }
        }
        return 0;
    }

    private static boolean isIntactAt(AuditEntry entry, long sequence) {
        return CanonicalForm.hash(Entries.atPlace(entry, sequence)).equals(entry.hash());
    }

    private void fault(Fault fault, @Nullable Long at, String sentence) {
        findings.add(new Finding(fault, head.chain().id(), head.chain().caseReference(), at, sentence));
    }
}
