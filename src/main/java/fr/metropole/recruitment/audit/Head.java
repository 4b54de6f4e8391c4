package fr.metropole.recruitment.audit;

/**
 * The end of a chain, locked until the transaction is over.
 *
 * @param sequence of the last entry, 0 while there is none
 * @param hash of the last entry, of the chain's header while there is none
 * @param fresh not in the database yet
 */
record Head(Chain chain, long sequence, String hash, boolean fresh) {

    static Head of(Chain fresh) {
        return new Head(fresh, 0, CanonicalForm.hash(fresh), true);
    }

    Head after(AuditEntry last) {
        return new Head(chain, last.sequence(), last.hash(), fresh);
    }
}
