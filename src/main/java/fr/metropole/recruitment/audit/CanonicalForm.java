package fr.metropole.recruitment.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What exactly is hashed: each field as a netstring (length in bytes, colon, UTF-8 bytes, comma), an absent one as a
 * dash, in the order written here. Described for third parties in {@code src/docs/audit-format.md}; whoever changes it
 * raises the version and keeps the old one readable.
 */
public final class CanonicalForm {

    /** First field of everything that is hashed. */
    public static final String VERSION = "1";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private CanonicalForm() {}

    /** The hash of an entry, its own {@code hash} field left aside: 64 lower-case hexadecimal digits. */
    public static String hash(AuditEntry entry) {
        return hash(
                VERSION,
                entry.chain(),
                Long.toString(entry.sequence()),
                time(entry.at()),
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
                entry.previous());
    }

    /** What the first entry of a chain refers to: the hash of the chain's header. */
    public static String hash(Chain chain) {
        Integer version = chain.version();
        return hash(
                VERSION,
                chain.id(),
                chain.caseSlug(),
                chain.caseReference(),
                chain.process(),
                version == null ? null : version.toString(),
                chain.definition(),
                chain.name(),
                chain.businessKey(),
                chain.parent(),
                time(chain.openedAt()));
    }

    /** The hash of a personal part: without its salt nobody can guess the content from it. */
    public static String hash(String salt, String content) {
        return hash(VERSION, salt, content);
    }

    /** An instant as it is hashed and exported: UTC, whole milliseconds. */
    public static String time(Instant at) {
        return TIME.format(at);
    }

    static String hash(@Nullable String... fields) {
        MessageDigest digest = sha256();
        for (String field : fields) {
            add(digest, field);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static void add(MessageDigest digest, @Nullable String field) {
        if (field == null) {
            digest.update((byte) '-');
            return;
        }
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        digest.update((byte) ',');
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
