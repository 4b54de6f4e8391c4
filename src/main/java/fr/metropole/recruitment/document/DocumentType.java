package fr.metropole.recruitment.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that are accepted. The content decides, never the name. */
public enum DocumentType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    /** A whole mail, kept by the inbox; never taken from a candidate. */
    MESSAGE("message/rfc822", "eml");

    private final String mediaType;
    private final List<String> extensions;

    DocumentType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** Media type, e.g. {@code application/pdf}. */
    public String mediaType() {
        return mediaType;
    }

    /** Tells whether a browser can show it without another program. */
    public boolean isShownByBrowsers() {
        return this == PDF || this == JPEG || this == PNG;
    }

    private boolean isHandedIn() {
        return this != MESSAGE;
    }

    /** Value of the {@code accept} attribute of a file field: a help for the person, not a check. */
    public static String acceptAttribute() {
        return String.join(
                ",",
                Arrays.stream(values())
                        .filter(DocumentType::isHandedIn)
                        .flatMap(type -> type.extensions.stream())
                        .map(extension -> "." + extension)
                        .toList());
    }

    /** The name with an extension that fits the content; a wrong one stays in front of it. */
    String named(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        boolean fits = extensions.stream().anyMatch(extension -> lower.endsWith("." + extension));
        return fits ? fileName : fileName + "." + extensions.get(0);
    }

    static Optional<DocumentType> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(DocumentType::isHandedIn)
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }
}
