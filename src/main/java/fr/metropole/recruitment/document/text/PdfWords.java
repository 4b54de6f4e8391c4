package fr.metropole.recruitment.document.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the words of a page with their place. */
final class PdfWords extends PDFTextStripper {

    private final List<Word> words = new ArrayList<>();
    private int characters;

    PdfWords() {
        setSortByPosition(true);
        setShouldSeparateByBeads(false);
        setSuppressDuplicateOverlappingText(true);
    }

    List<Word> of(PDDocument document, int page) throws IOException {
        words.clear();
        setStartPage(page);
        setEndPage(page);
        getText(document);
        return List.copyOf(words);
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
        if (Thread.currentThread().isInterrupted()) {
            throw UnreadableDocument.tooSlow();
        }
        characters += text.length();
        if (characters > Limits.CHARACTERS) {
            throw UnreadableDocument.tooLong();
        }
        if (!letters.isEmpty() && !text.isBlank()) {
            words.add(word(text, letters));
        }
    }

    private static Word word(String text, List<TextPosition> letters) {
        TextPosition first = letters.get(0);
        TextPosition last = letters.get(letters.size() - 1);
        double size = letters.stream()
                .mapToDouble(TextPosition::getFontSizeInPt)
                .max()
                .orElse(10);
        return new Word(
                text.strip(),
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                Math.max(size, 4),
                isBold(first.getFont()));
    }

    private static boolean isBold(PDFont font) {
        String name = font.getName();
        return name != null && name.toLowerCase(Locale.ROOT).contains("bold");
    }
}
