package fr.metropole.recruitment.document.text;

import java.time.Duration;

/** How much of a document is read before it is given up. A job description has two to six pages. */
final class Limits {

    static final int PAGES = 40;
    static final int CHARACTERS = 200_000;
    static final int LETTERS_AT_LEAST = 40;
    static final Duration TIME = Duration.ofSeconds(20);
    static final long WORKING_MEMORY = 64L * 1024 * 1024;
    static final long WORKING_STORAGE = 256L * 1024 * 1024;

    private Limits() {}
}
