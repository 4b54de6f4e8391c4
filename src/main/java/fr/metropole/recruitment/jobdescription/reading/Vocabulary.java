package fr.metropole.recruitment.jobdescription.reading;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that sheets are made of, read once from the data files under {@code reading/}. */
final class Vocabulary {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** A cadre d'emplois or grade with the category and sector it belongs to. */
    record Framework(String name, String category, String sector) {}

    /** Content of {@code words.yaml}. */
    record WordFile(
            Map<String, List<String>> sectors,
            List<Framework> frameworks,
            List<String> jobs,
            List<String> keywords,
            List<String> mailboxes,
            List<String> publicEmployers,
            Map<String, List<String>> notPublic,
            @com.fasterxml.jackson.annotation.JsonProperty("public") List<String> publicService) {}

    static final Map<String, List<String>> LABELS = read("labels.yaml", new TypeReference<>() {});
    /** What single words of an unknown heading say, in the order in which they are asked. */
    static final Map<String, List<String>> HEADING_WORDS = read("heading-words.yaml", new TypeReference<>() {});

    /** How the entries of a section begin, whatever its heading. */
    static final Map<String, List<String>> CONTENTS = read("contents.yaml", new TypeReference<>() {});

    static final WordFile WORDS = read("words.yaml", new TypeReference<>() {});
    static final Map<String, Set<String>> FIRST_NAMES = firstNames();
    static final Set<String> JOBS = folded(WORDS.jobs().stream());
    /** Words of mailboxes that belong to a function, not to a person. */
    static final Set<String> MAILBOXES = folded(WORDS.mailboxes().stream());
    /** Single words that a scanner's error may be mended to. */
    static final Set<String> KNOWN = known();

    private Vocabulary() {}

    private static Map<String, Set<String>> firstNames() {
        Map<String, List<String>> lists = read("first-names.yaml", new TypeReference<>() {});
        Map<String, Set<String>> names = new LinkedHashMap<>();
        lists.forEach((kind, list) -> names.put(kind, folded(list.stream())));
        return names;
    }

    private static Set<String> known() {
        return Stream.concat(
                        WORDS.keywords().stream(),
                        LABELS.values().stream()
                                .flatMap(List::stream)
                                .flatMap(label -> Stream.of(label.split("[^\\p{L}]+"))))
                .map(Folded::plain)
                .filter(word -> word.length() > 3)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> folded(Stream<String> words) {
        return words.map(Folded::plain).collect(Collectors.toUnmodifiableSet());
    }

    private static <T> T read(String name, TypeReference<T> type) {
        try (InputStream file = Vocabulary.class.getResourceAsStream("/reading/" + name)) {
            return YAML.readValue(java.util.Objects.requireNonNull(file, name), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
