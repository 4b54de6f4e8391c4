package fr.metropole.recruitment.inbox.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the walk through the parts of one message has gathered. */
final class MailContent {

    final List<MailAttachment> attachments = new ArrayList<>();
    final List<String> unreadable = new ArrayList<>();
    final StringBuilder html = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder nested = new StringBuilder();
    private Optional<Correspondent> original = Optional.empty();
    private boolean message;

    void plain(String text) {
        plain.append(text).append('\n');
    }

    /** A message inside this one. */
    void nested(Correspondent from, String subject) {
        message = true;
        nested.append(subject).append('\n');
        if (original.isEmpty() && from.isKnown()) {
            original = Optional.of(from);
        }
    }

    boolean hasNestedMessage() {
        return message;
    }

    Optional<Correspondent> original() {
        return original;
    }

    boolean hasPlainText() {
        return !plain.toString().isBlank();
    }

    String text() {
        String words = hasPlainText() ? plain.toString() : HtmlText.of(html.toString());
        String all =
                (words.strip() + "\n\n" + nested).strip().replace("\r\n", "\n").replace("\u0000", "");
        return all.length() > ParsedMail.LONGEST_TEXT ? all.substring(0, ParsedMail.LONGEST_TEXT) : all;
    }
}
