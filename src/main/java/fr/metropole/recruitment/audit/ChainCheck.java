package fr.metropole.recruitment.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows one chain entry by entry, keeping only the last one. Tells whether the links hold; when they do not, {@link
 * Diagnosis} says what happened.
 */
final class ChainCheck {

    private final String chain;
    private final @Nullable Head head;
    private final List<Anchored> anchored;
    private final Findings findings;
    private final Set<String> erased = new HashSet<>();
    private final Set<String> erasureTold = new HashSet<>();
    private long sequence;
    private String hash;
    private int nextAnchored;
    private boolean broken;

    ChainCheck(String chain, @Nullable Head head, List<Anchored> anchored, Findings findings) {
        this.chain = chain;
        this.head = head;
        this.anchored = anchored;
        this.findings = findings;
        this.hash = head == null ? "" : CanonicalForm.hash(head.chain());
        findings.countChain();
    }

    /** The next entry in the order of its number, with the personal parts that are kept beside it. */
    void next(AuditEntry entry, List<Payload> parts) {
        findings.countEntry();
        broken |= entry.sequence() != sequence + 1
                || !entry.previous().equals(hash)
                || !CanonicalForm.hash(entry).equals(entry.hash());
        sequence = entry.sequence();
        hash = entry.hash();
        againstAnchors(entry);
        checkParts(entry, parts);
        if (EntryKind.ERASURE.name().equals(entry.kind())) {
            erasureTold.addAll(told(entry));
        }
    }

    /** @return whether the chain needs a closer look */
    boolean end() {
        erased.stream()
                .filter(part -> !erasureTold.contains(part))
                .forEach(part -> fault(
                        Fault.PAYLOAD_REMOVED,
                        Long.parseLong(part.substring(0, part.indexOf('/'))),
                        "Un contenu personnel manque et aucune entrée n’en dit l’effacement."));
        boolean cut =
                head != null && (head.sequence() != sequence || !head.hash().equals(hash));
        return broken || cut || head == null;
    }

    /** Anchors that saw more than is left. */
    void endOfAnchors() {
        if (nextAnchored < anchored.size()) {
            Anchored last = anchored.get(anchored.size() - 1);
            fault(
                    sequence == 0 ? Fault.CHAIN_REMOVED : Fault.TRUNCATED,
                    sequence == 0 ? null : sequence + 1,
                    "L’ancrage " + last.anchor() + " a vu l’entrée " + last.sequence() + " ; il n’en reste que "
                            + sequence + ".");
        }
    }

    private void againstAnchors(AuditEntry entry) {
        while (nextAnchored < anchored.size() && anchored.get(nextAnchored).sequence() <= entry.sequence()) {
            Anchored seen = anchored.get(nextAnchored++);
            if (seen.sequence() == entry.sequence() && !seen.hash().equals(entry.hash())) {
                fault(
                        Fault.REWRITTEN,
                        entry.sequence(),
                        "L’ancrage " + seen.anchor() + " a vu une autre empreinte à cette place.");
            }
        }
    }

    private void checkParts(AuditEntry entry, List<Payload> kept) {
        List<String> named = Parts.of(entry);
        for (int index = 0; index < named.size(); index++) {
            Payload part = at(index, kept);
            String content = part == null ? null : part.content();
            String salt = part == null ? null : part.salt();
            findings.countPart(content == null);
            if (part == null || content == null || salt == null) {
                erased.add(entry.sequence() + "/" + index);
            } else if (!named.get(index).equals(Parts.line(part.subject(), CanonicalForm.hash(salt, content)))) {
                fault(
                        Fault.PAYLOAD_ALTERED,
                        entry.sequence(),
                        "Le contenu personnel n’est plus celui dont l’entrée porte l’empreinte.");
            }
        }
        if (kept.size() > named.size()) {
            fault(Fault.PAYLOAD_ALTERED, entry.sequence(), "Un contenu personnel a été ajouté à cette entrée.");
        }
    }

    private static @Nullable Payload at(int index, List<Payload> kept) {
        return kept.stream().filter(part -> part.part() == index).findFirst().orElse(null);
    }

    private static List<String> told(AuditEntry entry) {
        Map<String, Object> detail = AuditJson.detail(entry.detail());
        List<String> told = new ArrayList<>();
        if (detail.get("erased") instanceof List<?> parts) {
            parts.forEach(part -> told.add(String.valueOf(part)));
        }
        return told;
    }

    private void fault(Fault fault, @Nullable Long at, String sentence) {
        findings.add(
                new Finding(fault, chain, head == null ? null : head.chain().caseReference(), at, sentence));
    }
}
