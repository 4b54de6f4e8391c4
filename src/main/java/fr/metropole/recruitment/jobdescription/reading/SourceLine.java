package fr.metropole.recruitment.jobdescription.reading;

import fr.metropole.recruitment.document.text.TextLine;
import org.jspecify.annotations.Nullable;

/**
 * A line of the source with its number.
 *
 * @param number from 1
 * @param text what it says
 * @param place page, table and weight of the line
 */
record SourceLine(int number, String text, TextLine place) {

    boolean isBlank() {
        return text.isBlank();
    }

    boolean isLabelCell() {
        TextLine.Cell cell = place.cell();
        return cell != null && cell.isLabel();
    }

    TextLine.@Nullable Cell cell() {
        return place.cell();
    }

    boolean sharesCellWith(SourceLine other) {
        return java.util.Objects.equals(cell(), other.cell());
    }

    /** The same line saying something else. */
    SourceLine with(String words) {
        return new SourceLine(number, words, place);
    }

    Words words() {
        return new Words(number, number, text);
    }
}
