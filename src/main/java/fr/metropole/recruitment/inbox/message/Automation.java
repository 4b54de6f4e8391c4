package fr.metropole.recruitment.inbox.message;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Why a message was written by a machine; such a message is never answered (RFC 3834). */
public enum Automation {
    DELIVERY_REPORT("Avis de remise ou de non-remise d’un message."),
    AUTOMATIC_ANSWER("Réponse automatique, par exemple une absence du bureau."),
    BULK("Message envoyé en nombre ou par une liste de diffusion.");

    private static final Pattern DAEMON =
            Pattern.compile("(mailer-daemon|postmaster|mail-daemon|no-?reply-bounce|bounces?)(\\+[^@]*)?@.*");
    private static final Pattern AUTOMATIC_SUBJECT = Pattern.compile(
            "^(réponse automatique|reponse automatique|automatic reply|auto(matic)?[ -]?reply|out of office|absence du bureau"
                    + "|message d[’']absence|undeliverable|undelivered mail|non remis|delivery status notification)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Set<String> BULK_VALUES = Set.of("bulk", "junk", "list");

    private final String sentence;

    Automation(String sentence) {
        this.sentence = sentence;
    }

    /** French, for HR. */
    public String sentence() {
        return sentence;
    }

    static Optional<Automation> of(MimeMessage message, Correspondent from, String subject) throws MessagingException {
        if (isReport(message, from)) {
            return Optional.of(DELIVERY_REPORT);
        }
        if (isAnswer(message) || AUTOMATIC_SUBJECT.matcher(subject).matches()) {
            return Optional.of(AUTOMATIC_ANSWER);
        }
        String precedence = header(message, "Precedence");
        if (precedence.equals("auto_reply")) {
            return Optional.of(AUTOMATIC_ANSWER);
        }
        return BULK_VALUES.contains(precedence) ? Optional.of(BULK) : Optional.empty();
    }

    private static boolean isReport(MimeMessage message, Correspondent from) throws MessagingException {
        String type = header(message, "Content-Type");
        return type.startsWith("multipart/report")
                || header(message, "Return-Path").equals("<>")
                || DAEMON.matcher(from.address()).matches()
                || message.getHeader("X-Failed-Recipients") != null;
    }

    private static boolean isAnswer(MimeMessage message) throws MessagingException {
        String submitted = header(message, "Auto-Submitted");
        boolean machine = !submitted.isEmpty() && !submitted.equals("no") && !submitted.startsWith("no;");
        return machine || has(message, "X-Auto-Response-Suppress", "X-Autoreply", "X-Autorespond", "X-Auto-Reply");
    }

    private static boolean has(MimeMessage message, String... names) throws MessagingException {
        for (String name : names) {
            String value = header(message, name);
            if (!value.isEmpty() && !value.equals("none")) {
                return true;
            }
        }
        return false;
    }

    private static String header(MimeMessage message, String name) throws MessagingException {
        String[] values = message.getHeader(name);
        return values == null
                ? ""
                : Arrays.stream(values).findFirst().orElse("").strip().toLowerCase(Locale.ROOT);
    }
}
