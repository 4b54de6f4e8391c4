package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.document.DocumentUpload;
import fr.metropole.recruitment.document.text.TextExtraction;
import fr.metropole.recruitment.jobdescription.reading.SheetReader;
import org.springframework.stereotype.Service;

/** Turns a file into a draft: reads it first, without a transaction, then keeps what was read. */
@Service
public class SheetImports {

    private final TextExtraction extraction;
    private final SheetReader reader;
    private final ImportedDrafts drafts;

    SheetImports(TextExtraction extraction, SheetReader reader, ImportedDrafts drafts) {
        this.extraction = extraction;
        this.reader = reader;
        this.drafts = drafts;
    }

    /**
     * Imports a document.
     *
     * @param keepNames true when HR wants the names of persons to stay in the source
     * @param anyKind true to take it even if it does not look like a public post
     * @return the draft, or why the document was refused; a refused one leaves nothing
     */
    public Outcome<ImportedSheet> take(PersonId by, DocumentUpload upload, boolean keepNames, boolean anyKind) {
        return extraction
                .extract(upload)
                .then(text -> reader.read(text, keepNames, anyKind))
                .then(reading -> drafts.open(by, upload.fileName(), reading));
    }
}
