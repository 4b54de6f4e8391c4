package fr.metropole.recruitment.document.print;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Words as outlines, from the same font file as the page: nothing is asked of the machine, which may have no fonts at all.
 * Used by one thread at a time.
 */
public final class Lettering {

    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final float unit;

    /** In the regular weight of the printed pages. */
    public Lettering() {
        try {
            this.font = new TTFParser().parse(new RandomAccessReadBuffer(PrintedPage.font(PrintedPage.REGULAR)));
            this.letters = font.getUnicodeCmapLookup();
            this.unit = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words of one line, centred on a point of their base line. */
    public Path2D centred(String words, double x, double y, double size) {
        return at(words, x - width(words, size) / 2, y, size);
    }

    private double width(String words, double size) {
        return words.codePoints().mapToDouble(letter -> advance(glyph(letter))).sum() * size / unit;
    }

    private Path2D at(String words, double x, double y, double size) {
        Path2D outline = new Path2D.Double();
        double scale = size / unit;
        double place = x;
        for (int letter : words.codePoints().toArray()) {
            int glyph = glyph(letter);
            AffineTransform move = new AffineTransform(scale, 0, 0, -scale, place, y);
            outline.append(outlineOf(glyph).getPathIterator(move), false);
            place += advance(glyph) * scale;
        }
        return outline;
    }

    private Path2D outlineOf(int glyph) {
        try {
            var data = font.getGlyph().getGlyph(glyph);
            return data == null ? new Path2D.Double() : data.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int glyph(int letter) {
        return letters.getGlyphId(letter);
    }

    private int advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
