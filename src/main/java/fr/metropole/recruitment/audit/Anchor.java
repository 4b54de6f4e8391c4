package fr.metropole.recruitment.audit;

import java.time.Instant;

/**
 * The ends of all chains at one moment, under a signature. It lists the chains that moved since the anchor before, and
 * refers to that one: together they cover every chain.
 *
 * @param number from 1, without gaps
 * @param heads how many chains it lists
 * @param previous root of the anchor before, 64 zeros for the first
 * @param root hash over all of it
 * @param signature of the root, Base64
 * @param key hash of the certificate that checks the signature
 */
public record Anchor(
        long number, Instant takenAt, long heads, String previous, String root, String signature, String key) {

    static final String NONE = "0".repeat(64);

    /** What is hashed: the fields as netstrings, then chain, number and hash of each head in its order. */
    static final class Root {

        private final java.security.MessageDigest digest = CanonicalForm.sha256();

        Root(long number, Instant takenAt, String previous) {
            add(CanonicalForm.VERSION);
            add(Long.toString(number));
            add(CanonicalForm.time(takenAt));
            add(previous);
        }

        void add(Anchored head) {
            add(head.chain());
            add(Long.toString(head.sequence()));
            add(head.hash());
        }

        String hash() {
            return java.util.HexFormat.of().formatHex(digest.digest());
        }

        private void add(String field) {
            CanonicalForm.add(digest, field);
        }
    }
}
