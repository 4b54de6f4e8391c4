package fr.metropole.recruitment.document;

import fr.metropole.recruitment.core.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.springframework.core.io.InputStreamSource;

/**
 * Opens a PDF as its readers will: one that asks for a password or that has no page is refused. What the file unpacks to is
 * bounded first ({@link PdfStreams}), and only a few are open at a time, so that nobody fills the memory with one file.
 */
final class PdfCheck {

    private static final Semaphore PLACES = new Semaphore(4);

    private PdfCheck() {}

    static Optional<Refusal> faultOf(InputStreamSource content) throws IOException {
        Path copy = Files.createTempFile("document", ".pdf");
        try {
            try (InputStream bytes = content.getInputStream()) {
                Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            return PdfStreams.areBounded(copy) ? openedInTurn(copy) : Optional.of(DocumentRefusals.bomb());
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static Optional<Refusal> openedInTurn(Path file) throws IOException {
        PLACES.acquireUninterruptibly();
        try {
            return opened(file);
        } finally {
            PLACES.release();
        }
    }

    private static Optional<Refusal> opened(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return document.getNumberOfPages() > 0 ? Optional.empty() : Optional.of(DocumentRefusals.broken());
        } catch (InvalidPasswordException password) {
            return Optional.of(DocumentRefusals.encrypted());
        } catch (IOException | RuntimeException damaged) {
            return Optional.of(DocumentRefusals.broken());
        }
    }
}
