package fr.metropole.recruitment.document.text;

import fr.metropole.recruitment.document.text.TextLine.Cell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the paragraphs of a word processor's file as lines, each with the cell it stands in. */
final class LineCollector {

    private final List<TextLine> lines = new ArrayList<>();
    private int characters;
    private int tables;

    /** Number for a table that begins. */
    int nextTable() {
        return tables++;
    }

    /** Adds a paragraph; a line break inside makes two lines. */
    void paragraph(String text, boolean strong, @Nullable Cell cell) {
        characters += text.length();
        if (characters > Limits.CHARACTERS || Thread.currentThread().isInterrupted()) {
            throw UnreadableDocument.tooLong();
        }
        if (text.isBlank()) {
            gap();
            return;
        }
        text.lines()
                .map(line -> line.strip().replaceAll("[ \\t]*\\t[ \\t]*", "\t"))
                .filter(line -> !line.isEmpty())
                .forEach(line -> lines.add(new TextLine(line, 1, strong, cell)));
    }

    void gap() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isBlank()) {
            lines.add(TextLine.gap(1));
        }
    }

    ExtractedText text() {
        return new ExtractedText(lines, 1);
    }
}
