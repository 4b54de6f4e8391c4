package fr.metropole.recruitment.jobdescription.reading;

/**
 * One item, heading or paragraph of a list.
 *
 * @param mark kind of bullet or number in front of it, empty when there is none
 * @param code letter or number, empty when there is none
 * @param text its words, wrapped lines joined
 * @param words where it stands
 */
record ListEntry(String mark, String code, String text, Words words) {

    static final String NUMBER = "1";
    static final String LETTER = "a";

    boolean isNumbered() {
        return mark.equals(NUMBER) || mark.equals(LETTER);
    }

    boolean isPlain() {
        return mark.isEmpty();
    }

    boolean isBullet() {
        return !isPlain() && !isNumbered();
    }

    /** The words without a comma, a semicolon or a colon at the end. */
    String bare() {
        return text.replaceAll("[\\s,;:]+$", "").strip();
    }
}
