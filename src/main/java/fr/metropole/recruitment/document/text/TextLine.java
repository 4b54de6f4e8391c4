package fr.metropole.recruitment.document.text;

import org.jspecify.annotations.Nullable;

/**
 * One line of a document.
 *
 * @param text the words, without outer blanks, a tab where a wide gap sets them apart; empty for a gap between paragraphs
 * @param page page it stands on, from 1
 * @param strong true when the whole line is a heading or in bold letters
 * @param cell cell of the table it stands in, null outside tables
 */
public record TextLine(String text, int page, boolean strong, @Nullable Cell cell) {

    /**
     * Place in a table.
     *
     * @param table number of the table in the document, from 0
     * @param row from 0
     * @param column from 0
     * @param columns number of cells in the row
     */
    public record Cell(int table, int row, int column, int columns) {

        /** Tells whether the cell names what the cell beside it says. */
        public boolean isLabel() {
            return column == 0 && columns == 2;
        }
    }

    static TextLine gap(int page) {
        return new TextLine("", page, false, null);
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
