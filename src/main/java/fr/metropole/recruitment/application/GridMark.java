package fr.metropole.recruitment.application;

/**
 * One answer of the candidate as an interviewer marks it.
 *
 * @param question as it was put to every candidate
 * @param mark 0 (no answer) to 4 (fully convincing)
 * @param appreciation what was heard; may be empty
 */
public record GridMark(String question, int mark, String appreciation) {

    public static final int HIGHEST = 4;

    public GridMark {
        if (mark < 0 || mark > HIGHEST) {
            throw new IllegalArgumentException("a mark is 0 to 4");
        }
    }
}
