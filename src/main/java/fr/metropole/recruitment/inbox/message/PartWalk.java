package fr.metropole.recruitment.inbox.message;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Goes through the parts of a message, bounded in depth and number: a message may be made to exhaust its reader. */
final class PartWalk {

    private static final int DEEPEST = 12;
    private static final int MOST_PARTS = 200;
    private static final String DAMAGED = "partie endommagée du message";

    /** A part that is a file, kept until it is known which pictures the text shows. */
    private record Candidate(MailAttachment file, String contentId, boolean picture, boolean related) {}

    private final MailContent content = new MailContent();
    private final List<Candidate> files = new ArrayList<>();
    private int parts;

    private PartWalk() {}

    static MailContent through(MimeMessage message) throws MessagingException, IOException {
        PartWalk walk = new PartWalk();
        walk.visit(message, 0, false);
        String html = walk.content.html.toString();
        walk.files.stream()
                .filter(file -> !isPictureOfTheText(file, html))
                .map(Candidate::file)
                .forEach(walk.content.attachments::add);
        return walk.content;
    }

    private static boolean isPictureOfTheText(Candidate file, String html) {
        return file.picture() && (file.related() || HtmlText.shows(html, file.contentId()));
    }

    private void visit(Part part, int depth, boolean related) throws MessagingException, IOException {
        parts++;
        if (depth > DEEPEST || parts > MOST_PARTS) {
            return;
        }
        String type = mediaType(part);
        String name = HeaderText.fileName(part);
        if (type.startsWith("multipart/")) {
            multipart(part, type, depth);
        } else if (type.equals("message/rfc822")) {
            nested(part, depth);
        } else if (type.endsWith("/pkcs7-mime")
                || type.endsWith("/x-pkcs7-mime")
                || type.equals("application/pgp-encrypted")) {
            content.unreadable.add("message chiffré");
        } else if (isText(type) && name.isEmpty() && !isAttachment(part)) {
            text(part, type);
        } else if (!isSignature(type)) {
            file(part, type, name, related);
        }
    }

    private void multipart(Part part, String type, int depth) throws MessagingException, IOException {
        Object body = body(part);
        if (!(body instanceof Multipart several)) {
            return;
        }
        if (several.getCount() == 0) {
            content.unreadable.add(DAMAGED);
        }
        for (int index = 0; index < several.getCount(); index++) {
            BodyPart inner = several.getBodyPart(index);
            visit(inner, depth + 1, type.equals("multipart/related"));
        }
    }

    /** The library refuses some multiparts that mail programs write; what it cannot read is no reason to lose the rest. */
    private @Nullable Object body(Part part) throws MessagingException, IOException {
        try {
            Object body = part.getContent();
            if (body instanceof Multipart several) {
                several.getCount();
            }
            return body;
        } catch (MessagingException | IOException damaged) {
            content.unreadable.add(DAMAGED);
            return null;
        }
    }

    private void nested(Part part, int depth) throws MessagingException, IOException {
        MimeMessage inner = new MimeMessage(null, new ByteArrayInputStream(bytes(part)));
        content.nested(HeaderText.sender(inner), HeaderText.of(inner, "Subject"));
        visit(inner, depth + 1, false);
    }

    private void text(Part part, String type) throws MessagingException, IOException {
        String text = Charsets.text(bytes(part), parameter(part, "charset"));
        if (type.equals("text/html")) {
            content.html.append(text).append('\n');
        } else {
            content.plain(text);
        }
    }

    private void file(Part part, String type, String name, boolean related) throws MessagingException, IOException {
        byte[] bytes = bytes(part);
        if (Tnef.isTnef(type, name)) {
            Tnef.read(bytes).ifPresentOrElse(this::unpacked, () -> content.unreadable.add("winmail.dat"));
            return;
        }
        String id = HeaderText.of(part, "Content-ID").replaceAll("[<>]", "");
        files.add(new Candidate(
                new MailAttachment(name.isEmpty() ? "piece-jointe" : name, bytes),
                id,
                type.startsWith("image/"),
                related));
    }

    private void unpacked(Tnef.Content tnef) {
        if (!content.hasPlainText() && content.html.isEmpty()) {
            content.plain(tnef.text());
        }
        content.attachments.addAll(tnef.attachments());
    }

    private static byte[] bytes(Part part) throws MessagingException, IOException {
        try (InputStream bytes = part.getInputStream()) {
            return bytes.readAllBytes();
        } catch (IOException | MessagingException unknownEncoding) {
            return part instanceof MimePart ? raw(part) : new byte[0];
        }
    }

    /** The content as it came, when its announced transfer encoding is unknown or a lie. */
    private static byte[] raw(Part part) throws MessagingException, IOException {
        try (InputStream bytes = part instanceof MimeMessage message
                ? message.getRawInputStream()
                : ((jakarta.mail.internet.MimeBodyPart) part).getRawInputStream()) {
            return bytes.readAllBytes();
        }
    }

    private static boolean isText(String type) {
        return type.equals("text/plain") || type.equals("text/html") || type.isEmpty();
    }

    private static boolean isSignature(String type) {
        return type.contains("pkcs7-signature") || type.equals("application/pgp-signature");
    }

    private static boolean isAttachment(Part part) throws MessagingException {
        String[] disposition = part.getHeader("Content-Disposition");
        return disposition != null
                && disposition[0].strip().toLowerCase(Locale.ROOT).startsWith("attachment");
    }

    private static String mediaType(Part part) throws MessagingException {
        String raw = part.getContentType();
        try {
            return new ContentType(raw).getBaseType().toLowerCase(Locale.ROOT);
        } catch (ParseException e) {
            int end = raw.indexOf(';');
            return (end < 0 ? raw : raw.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        }
    }

    private static @Nullable String parameter(Part part, String name) throws MessagingException {
        try {
            return new ContentType(part.getContentType()).getParameter(name);
        } catch (ParseException e) {
            return null;
        }
    }
}
