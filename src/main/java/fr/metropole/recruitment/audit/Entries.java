package fr.metropole.recruitment.audit;

/** Small changes of an entry that is not written yet, or that is looked at as if it stood elsewhere. */
final class Entries {

    private Entries() {}

    static AuditEntry withHash(AuditEntry entry, String hash) {
        return copy(entry, entry.sequence(), hash);
    }

    static AuditEntry atPlace(AuditEntry entry, long sequence) {
        return copy(entry, sequence, entry.hash());
    }

    private static AuditEntry copy(AuditEntry entry, long sequence, String hash) {
        return new AuditEntry(
                entry.chain(),
                sequence,
                entry.at(),
                entry.kind(),
                entry.caseSlug(),
                entry.actor(),
                entry.actorRole(),
                entry.onBehalfOf(),
                entry.subject(),
                entry.element(),
                entry.task(),
                entry.title(),
                entry.detail(),
                entry.moves(),
                entry.parts(),
                entry.previous(),
                hash);
    }
}
