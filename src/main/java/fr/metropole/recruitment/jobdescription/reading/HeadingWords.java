package fr.metropole.recruitment.jobdescription.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Guesses what a heading is about that no label knows: by single words in it, and by the lines that follow it. */
final class HeadingWords {

    private static final int MOST_WORDS = 9;

    private record Entry(String id, Pattern words) {}

    private static final List<Entry> ENTRIES = Vocabulary.HEADING_WORDS.entrySet().stream()
            .map(entry -> new Entry(entry.getKey(), pattern(entry.getValue())))
            .toList();

    private HeadingWords() {}

    /** @param heading a line that is a heading by its place; empty when none of its words says anything */
    static Optional<String> find(String heading) {
        return all(heading).stream().findFirst();
    }

    /** The same, where what stands below may decide between several, or alone when no word says anything. */
    static Optional<String> find(String heading, List<SourceLine> below) {
        List<String> named = all(heading);
        Optional<String> felt = Contents.of(below);
        return felt.filter(id -> named.isEmpty() || named.contains(id))
                .or(() -> named.stream().findFirst());
    }

    private static List<String> all(String heading) {
        String key = LabelBook.key(heading);
        if (key.isEmpty() || key.split(" ").length > MOST_WORDS) {
            return List.of();
        }
        return ENTRIES.stream()
                .filter(entry -> entry.words().matcher(key).find())
                .map(Entry::id)
                .toList();
    }

    /** Words of one or two letters must stand whole. */
    private static Pattern pattern(List<String> words) {
        return Pattern.compile(words.stream()
                .map(LabelBook::key)
                .map(key -> "\\b" + key + (key.length() < 5 ? "\\b" : ""))
                .collect(Collectors.joining("|")));
    }
}
