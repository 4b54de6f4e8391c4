package fr.metropole.recruitment.audit;

import fr.metropole.recruitment.core.CommunicablePart.Passage;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Strikes words out of texts, whole words only and whatever their case, and counts how often. */
final class Redaction {

    private static final String STRUCK = "[autre candidat]";

    private final @Nullable Pattern words;
    private int struck;

    Redaction(Set<String> words) {
        String any = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.words = any.isEmpty()
                ? null
                : Pattern.compile(
                        "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    List<Passage> of(List<Passage> passages) {
        return passages.stream()
                .map(passage -> new Passage(passage.heading(), of(passage.text())))
                .toList();
    }

    private String of(String text) {
        if (words == null) {
            return text;
        }
        Matcher found = words.matcher(text);
        return found.replaceAll(match -> {
            struck++;
            return Matcher.quoteReplacement(STRUCK);
        });
    }

    int struck() {
        return struck;
    }
}
