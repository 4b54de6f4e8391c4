package fr.metropole.recruitment.document;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks a file over that is only read and not kept, with the same checks as one that is. */
@Component
public class UploadInspection {

    private final TypeDetection detection;
    private final ContentCheck check;

    UploadInspection(TypeDetection detection, ContentCheck check) {
        this.detection = detection;
        this.check = check;
    }

    /** The inspection outside the application, e.g. in a command. */
    public static UploadInspection standalone() {
        return new UploadInspection(new TypeDetection(), new ContentCheck());
    }

    /**
     * The kind of a file.
     *
     * @return the kind, empty when it is none that is known; refused when it is locked, broken or harms its reader
     * @throws IOException when the bytes cannot be read
     */
    public Outcome<Optional<DocumentType>> look(DocumentUpload upload) throws IOException {
        ContentSummary summary = ContentSummary.of(upload.content(), Documents.MAX_SIZE);
        if (detection.isLockedOffice(summary, upload.content())) {
            return Outcome.refused(DocumentRefusals.encrypted());
        }
        Optional<DocumentType> type = detection.detect(summary, upload.content());
        Optional<Refusal> fault = type.isPresent() ? check.faultOf(type.get(), upload.content()) : Optional.empty();
        return fault.isPresent() ? Outcome.refused(fault.get()) : Outcome.accepted(type);
    }
}
