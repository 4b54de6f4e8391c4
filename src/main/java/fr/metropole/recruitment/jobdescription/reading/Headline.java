package fr.metropole.recruitment.jobdescription.reading;

/**
 * A heading or label found in the source.
 *
 * @param id what it names
 * @param words as written
 * @param count lines it takes
 * @param rest what stands behind it on its line, empty when nothing does
 */
record Headline(String id, String words, int count, String rest) {

    static Headline of(String id, String words, int count) {
        return new Headline(id, words, count, "");
    }
}
