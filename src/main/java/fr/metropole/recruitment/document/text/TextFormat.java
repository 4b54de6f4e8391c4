package fr.metropole.recruitment.document.text;

import fr.metropole.recruitment.document.DocumentType;
import org.jspecify.annotations.Nullable;

/** One way of reading text out of bytes. */
interface TextFormat {

    /** First bytes of the old Word format. */
    byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    String TYPES = "Ce type de fichier n’est pas accepté. Déposez un PDF, un DOCX, un ODT ou un fichier texte.";

    /** @throws UnreadableDocument when there is nothing to be read in it */
    ExtractedText read(byte[] bytes);

    static TextFormat of(@Nullable DocumentType type, byte[] bytes) {
        if (type == null) {
            return unknown(bytes);
        }
        return switch (type) {
            case PDF -> new PdfText();
            case DOCX -> new DocxText();
            case ODT -> new OdtText();
            case JPEG, PNG -> throw UnreadableDocument.withoutText();
            default -> throw new UnreadableDocument("DOCUMENT_TYPE_NOT_ACCEPTED", TYPES);
        };
    }

    private static TextFormat unknown(byte[] bytes) {
        if (startsWith(bytes, OLE)) {
            throw new UnreadableDocument(
                    "DOCUMENT_TYPE_NOT_ACCEPTED",
                    "Ce fichier est un ancien document Word (.doc). Enregistrez-le en DOCX, ODT ou PDF.");
        }
        return new TxtText();
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && java.util.Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
