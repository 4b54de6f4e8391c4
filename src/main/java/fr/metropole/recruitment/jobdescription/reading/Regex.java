package fr.metropole.recruitment.jobdescription.reading;

import java.util.regex.Pattern;

/** Patterns over folded text: a blank in them stands for any run of blanks, ends of lines included. */
final class Regex {

    private Regex() {}

    static Pattern of(String pattern) {
        return Pattern.compile(pattern.replace(" ", "\\s+"));
    }
}
