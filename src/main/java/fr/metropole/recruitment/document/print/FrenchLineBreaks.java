package fr.metropole.recruitment.document.print;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Breaks lines as French print does: never behind the apostrophe of an elision, « de l’ / économie ». */
final class FrenchLineBreaks implements FSTextBreaker {

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.FRENCH);
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        int place = breaks.next();
        while (place > 0 && place < text.length() && isElision(text.charAt(place - 1))) {
            place = breaks.next();
        }
        return place;
    }

    private static boolean isElision(char sign) {
        return sign == '’' || sign == '\'';
    }
}
