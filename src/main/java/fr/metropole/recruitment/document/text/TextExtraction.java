package fr.metropole.recruitment.document.text;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.document.DocumentType;
import fr.metropole.recruitment.document.DocumentUpload;
import fr.metropole.recruitment.document.Documents;
import fr.metropole.recruitment.document.UploadInspection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the text of a PDF, a DOCX, an ODT or a plain text file. The content decides what it is, never the name. */
@Component
public class TextExtraction {

    private final UploadInspection inspection;
    private final TimeLimit time = new TimeLimit(Limits.TIME);

    public TextExtraction(UploadInspection inspection) {
        this.inspection = inspection;
    }

    /**
     * Reads a file.
     *
     * @return its text, or why it was refused: {@code DOCUMENT_EMPTY}, {@code DOCUMENT_TOO_LARGE}, {@code
     *     DOCUMENT_TYPE_NOT_ACCEPTED}, {@code DOCUMENT_WITHOUT_TEXT}, {@code DOCUMENT_TOO_LONG}, {@code
     *     DOCUMENT_TOO_SLOW}, and what {@link UploadInspection} refuses
     * @throws UncheckedIOException when the bytes cannot be had
     */
    public Outcome<ExtractedText> extract(DocumentUpload upload) {
        try {
            byte[] bytes = bytes(upload);
            if (bytes.length == 0) {
                return refused("DOCUMENT_EMPTY", "Le fichier est vide.");
            }
            if (bytes.length > Documents.MAX_SIZE) {
                return refused("DOCUMENT_TOO_LARGE", "Le fichier dépasse 10 Mo.");
            }
            return inspection.look(upload).map(type -> time.within(() -> read(type.orElse(null), bytes)));
        } catch (UnreadableDocument unreadable) {
            return Outcome.refused(unreadable.refusal());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExtractedText read(@Nullable DocumentType type, byte[] bytes) {
        ExtractedText text = TextFormat.of(type, bytes).read(bytes);
        if (text.letters() < Limits.LETTERS_AT_LEAST) {
            throw UnreadableDocument.withoutText();
        }
        return text;
    }

    private static byte[] bytes(DocumentUpload upload) throws IOException {
        try (InputStream content = upload.content().getInputStream()) {
            return content.readNBytes((int) Documents.MAX_SIZE + 1);
        }
    }

    private static Outcome<ExtractedText> refused(String code, String sentence) {
        return Outcome.refused(Refusal.of(code, sentence, "file"));
    }
}
