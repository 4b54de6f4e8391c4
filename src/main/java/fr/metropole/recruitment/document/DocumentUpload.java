package fr.metropole.recruitment.document;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file that somebody hands in, not yet checked.
 *
 * @param fileName name as sent, however odd
 * @param content the bytes; opened more than once, since a file is looked through before it is kept
 */
public record DocumentUpload(String fileName, InputStreamSource content) {

    /** A file of a multipart request. */
    public static DocumentUpload of(MultipartFile file) {
        String sent = file.getOriginalFilename();
        return new DocumentUpload(sent == null ? "" : sent, file);
    }

    /** A file that is in memory already, e.g. an attachment of a mail. */
    public static DocumentUpload of(String fileName, byte[] bytes) {
        return new DocumentUpload(fileName, new ByteArrayResource(bytes));
    }
}
