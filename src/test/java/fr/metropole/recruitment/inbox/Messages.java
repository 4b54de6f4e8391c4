package fr.metropole.recruitment.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The messages of {@code src/test/resources/mail}, as mail programs write them; no person bears their names. */
public final class Messages {

    private Messages() {}

    public static byte[] read(String name) {
        try (InputStream bytes = Messages.class.getResourceAsStream("/mail/" + name + ".eml")) {
            return Objects.requireNonNull(bytes, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A message of one case: the reference that the files name is exchanged, and so is the message's own id. */
    public static byte[] read(String name, String reference) {
        String text = new String(read(name), StandardCharsets.ISO_8859_1);
        return text.replace("MGP REMPL DADEN 22", reference)
                .replace(".essai@", "." + reference.replace(' ', '.') + "@")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
