package fr.metropole.recruitment.document.text;

import java.util.List;

/**
 * What a document says.
 *
 * @param lines in reading order; columns one after the other, tables row by row
 * @param pages number of pages, 1 for formats that know none
 */
public record ExtractedText(List<TextLine> lines, int pages) {

    public ExtractedText {
        lines = List.copyOf(lines);
    }

    /** Letters and digits in all. */
    long letters() {
        return lines.stream()
                .flatMapToInt(line -> line.text().chars())
                .filter(Character::isLetterOrDigit)
                .count();
    }
}
