package fr.metropole.recruitment.browser;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes a form byte by byte, names of files as they are: no library would send some of what a stranger may. */
final class Multipart {

    private static final String BOUNDARY = "limite";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    void field(String name, String value) {
        text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    void file(String field, String name, byte[] bytes) {
        text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                + "\"\r\n\r\n");
        body.writeBytes(bytes);
        text("\r\n");
    }

    byte[] end() {
        text("--" + BOUNDARY + "--\r\n");
        return body.toByteArray();
    }

    private void text(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
