package fr.metropole.recruitment.legal.table;

import java.util.BitSet;

/**
 * The values of one fact, cut into pieces inside which no cell of any table makes a difference: what holds for one value
 * of a piece holds for all of them. That makes a finite proof out of « for every number of months ».
 */
public sealed interface Domain permits WordDomain, OrderedDomain {

    /** Number of pieces. */
    int size();

    /** One value of a piece, as a cell expects it. */
    Object sample(int piece);

    /**
     * The piece a value lies in.
     *
     * @throws IllegalArgumentException when the value is none of this fact
     */
    int pieceOf(Object value);

    /** A piece in French words, for messages about a gap or an overlap. */
    default String inWords(int piece) {
        return String.valueOf(sample(piece));
    }

    /** All pieces. */
    default BitSet all() {
        BitSet pieces = new BitSet(size());
        pieces.set(0, size());
        return pieces;
    }

    /** The piece of one value alone. */
    default BitSet only(Object value) {
        BitSet pieces = new BitSet(size());
        pieces.set(pieceOf(value));
        return pieces;
    }
}
