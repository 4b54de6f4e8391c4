package fr.metropole.recruitment.inbox.message;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words of header fields, decoded however they were encoded, with nothing invisible left in them. */
final class HeaderText {

    private static final int LONGEST = 500;

    private HeaderText() {}

    static String of(Part part, String name) throws MessagingException {
        String[] values = part.getHeader(name);
        return values == null || values.length == 0 ? "" : decoded(values[0]);
    }

    static String decoded(@Nullable String raw) {
        if (raw == null) {
            return "";
        }
        String unfolded = MimeUtility.unfold(raw);
        String text;
        try {
            text = MimeUtility.decodeText(unfolded);
        } catch (UnsupportedEncodingException e) {
            text = unfolded;
        }
        String visible = Charsets.repaired(text)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Z}]+", " ")
                .strip();
        return visible.length() > LONGEST ? visible.substring(0, LONGEST) : visible;
    }

    /** The first sender; a field that no program can read names nobody. */
    static Correspondent sender(Part part) throws MessagingException {
        String[] values = part.getHeader("From");
        if (values == null || values.length == 0) {
            return Correspondent.NOBODY;
        }
        try {
            InternetAddress[] all = InternetAddress.parseHeader(MimeUtility.unfold(values[0]), false);
            return all.length == 0 ? Correspondent.NOBODY : correspondent(all[0]);
        } catch (AddressException e) {
            return Correspondent.NOBODY;
        }
    }

    private static Correspondent correspondent(InternetAddress address) {
        String written = address.getAddress() == null ? "" : address.getAddress();
        // PostgreSQL keeps no NUL, and no mail reaches an address with anything invisible in it
        String mailbox = written.replaceAll("[\\p{Cc}\\p{Cf}]+", "").strip().toLowerCase(Locale.ROOT);
        String name = decoded(address.getPersonal());
        return new Correspondent(
                mailbox.length() > 254 ? "" : mailbox, name.length() > 200 ? name.substring(0, 200) : name);
    }

    /** The file's name from either field that may carry it, empty when it has none. */
    static String fileName(Part part) throws MessagingException {
        try {
            return decoded(part.getFileName());
        } catch (MessagingException damaged) {
            return "";
        }
    }
}
