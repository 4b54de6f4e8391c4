package fr.metropole.recruitment.legal.table;

import java.util.List;

/**
 * A fact whose values are words, each its own piece.
 *
 * @param words in the order of the table
 */
public record WordDomain(List<String> words) implements Domain {

    public WordDomain {
        words = List.copyOf(words);
    }

    @Override
    public int size() {
        return words.size();
    }

    @Override
    public String sample(int piece) {
        return words.get(piece);
    }

    @Override
    public int pieceOf(Object value) {
        int piece = words.indexOf(value);
        if (piece < 0) {
            throw new IllegalArgumentException("no value of this fact: " + value);
        }
        return piece;
    }
}
