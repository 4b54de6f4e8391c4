package fr.metropole.recruitment.document.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Plain text: UTF-8 or, failing that, what Windows writes. Columns made of blanks are read one after the other. */
final class TxtText implements TextFormat {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final double WIDTH = 6;
    private static final double HEIGHT = 12;
    private static final String TAB = "   ";

    @Override
    public ExtractedText read(byte[] bytes) {
        String text = decoded(bytes);
        if (text.length() > Limits.CHARACTERS) {
            throw UnreadableDocument.tooLong();
        }
        List<TextLine> lines = new ArrayList<>();
        String[] pages = text.split("\f", -1);
        for (int page = 0; page < pages.length; page++) {
            lines.addAll(new PageLayout(page + 1, words(pages[page]), HEIGHT).lines());
        }
        return new ExtractedText(lines, pages.length);
    }

    private static List<Word> words(String page) {
        List<Word> words = new ArrayList<>();
        String[] lines = page.split("\\R", -1);
        for (int row = 0; row < lines.length; row++) {
            String line = lines[row].replace("\t", TAB).replace('\u00a0', ' ');
            int start = 0;
            for (int at = 0; at <= line.length(); at++) {
                if (at == line.length() || line.charAt(at) == ' ') {
                    if (at > start) {
                        words.add(new Word(
                                line.substring(start, at), start * WIDTH, at * WIDTH, row * HEIGHT, HEIGHT, false));
                    }
                    start = at + 1;
                }
            }
        }
        return words;
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length > 1
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)) {
            return checked(new String(bytes, StandardCharsets.UTF_16));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return checked(text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CharacterCodingException other) {
            return checked(new String(bytes, WINDOWS));
        }
    }

    /** Text has no control characters to speak of; what has is a program, an image or an archive. */
    private static String checked(String text) {
        long odd = text.chars()
                .filter(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
        if (odd * 100 > text.length()) {
            throw new UnreadableDocument("DOCUMENT_TYPE_NOT_ACCEPTED", TYPES);
        }
        return text;
    }
}
