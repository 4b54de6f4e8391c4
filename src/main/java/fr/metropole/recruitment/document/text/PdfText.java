package fr.metropole.recruitment.document.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The text of a PDF, by the place of its words. Nothing in the file is run. */
final class PdfText implements TextFormat {

    @Override
    public ExtractedText read(byte[] bytes) {
        MemoryUsageSetting memory = MemoryUsageSetting.setupMixed(Limits.WORKING_MEMORY, Limits.WORKING_STORAGE);
        try (PDDocument document =
                Loader.loadPDF(new RandomAccessReadBuffer(bytes), "", null, null, memory.streamCache)) {
            if (document.getNumberOfPages() > Limits.PAGES) {
                throw UnreadableDocument.tooLong();
            }
            return read(document);
        } catch (IOException damaged) {
            throw UnreadableDocument.damaged();
        }
    }

    private static ExtractedText read(PDDocument document) throws IOException {
        List<TextLine> lines = new ArrayList<>();
        PdfWords words = new PdfWords();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            lines.addAll(new PageLayout(page, words.of(document, page)).lines());
        }
        return new ExtractedText(lines, document.getNumberOfPages());
    }
}
