package fr.metropole.recruitment.audit;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recognises the number of an application wherever it stands: it says about whom a text is. */
final class ApplicationNumbers {

    private static final Pattern SHAPE = Pattern.compile("\\b\\d{4}-\\d{6,9}\\b");

    private ApplicationNumbers() {}

    static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }

    static Stream<String> all(String text) {
        return SHAPE.matcher(text).results().map(MatchResult::group);
    }

    static Optional<String> in(String text) {
        Matcher found = SHAPE.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
