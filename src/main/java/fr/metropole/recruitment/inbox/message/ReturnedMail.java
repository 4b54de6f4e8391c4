package fr.metropole.recruitment.inbox.message;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads in a delivery report (RFC 3464) which message came back for good. A report quotes the header of what it is about; our
 * own messages are named by a UUID, which nobody but their addressee has seen.
 */
public final class ReturnedMail {

    /** Reports quote at most the whole message; what matters stands before its attachments. */
    private static final int READ = 512 * 1024;

    private static final Pattern FAILED = Pattern.compile("(?im)^Action:[ \\t]*failed\\b");
    private static final Pattern OWN_ID = Pattern.compile(
            "(?im)^[ \\t>]*Message-ID:\\s*<(\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12})@");

    private ReturnedMail() {}

    /**
     * The messages that a report says to have failed.
     *
     * @param report the whole report as it came
     * @return their ids; none for a delay, a success, or anything else than a report
     */
    public static Set<UUID> in(byte[] report) {
        String text = new String(report, 0, Math.min(report.length, READ), StandardCharsets.ISO_8859_1);
        Set<UUID> failed = new LinkedHashSet<>();
        if (FAILED.matcher(text).find()) {
            Matcher id = OWN_ID.matcher(text);
            while (id.find()) {
                failed.add(UUID.fromString(id.group(1)));
            }
        }
        return failed;
    }
}
