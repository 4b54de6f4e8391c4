package fr.metropole.recruitment.document;

import fr.metropole.recruitment.core.Refusal;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/**
 * Looks inside a file whose kind is known: one that its readers could not open, or that harms the program opening it, is
 * refused while its sender is still there to send another.
 */
@Component
class ContentCheck {

    Optional<Refusal> faultOf(DocumentType type, InputStreamSource content) throws IOException {
        return switch (type) {
            case PDF -> PdfCheck.faultOf(content);
            case DOCX, ODT -> ArchiveCheck.faultOf(content);
            case JPEG, PNG -> ImageCheck.faultOf(type, content);
            case MESSAGE -> Optional.empty();
        };
    }
}
