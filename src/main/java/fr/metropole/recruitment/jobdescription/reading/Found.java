package fr.metropole.recruitment.jobdescription.reading;

import java.util.regex.MatchResult;

/** A match in a passage: folded for comparing, as written for quoting. */
record Found(Passage passage, MatchResult match) {

    /** A group as it was written; empty when it took no part. */
    String written(int group) {
        return match.start(group) < 0 ? "" : passage.slice(match.start(group), match.end(group));
    }

    /** A group in small letters without accents; empty when it took no part. */
    String plain(int group) {
        String text = match.group(group);
        return text == null ? "" : text.replaceAll("\\s+", " ").strip();
    }

    boolean has(int group) {
        return match.start(group) >= 0;
    }

    Words words() {
        return passage.words(match.start(), match.end());
    }

    Words words(int group) {
        return passage.words(match.start(group), match.end(group));
    }

    /** The words from the start of the line to the end of the sentence around the match. */
    Words sentence() {
        String text = passage.folded();
        int start = match.start();
        while (start > 0 && !isEnd(text, start - 1)) {
            start--;
        }
        int end = match.end();
        while (end < text.length() && !isEnd(text, end)) {
            end++;
        }
        return passage.words(start, end);
    }

    private boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        boolean stop = c == '.' || c == ';' || c == '!' || c == '?';
        if (stop) {
            return at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
        }
        return c == '\n' && at + 1 < text.length() && passage.beginsAnew(at + 1);
    }
}
