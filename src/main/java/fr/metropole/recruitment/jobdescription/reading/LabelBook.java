package fr.metropole.recruitment.jobdescription.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Knows every heading and label of {@code labels.yaml} and recognises one, also with a wrong letter. */
final class LabelBook {

    private static final int LONGEST = 70;
    /** As many answers are remembered; a reader asks for the same lines several times. */
    private static final int REMEMBERED = 5_000;

    private record Entry(String id, String scanned) {}

    private static final Map<String, String> EXACT = new HashMap<>();
    private static final Map<String, String> STEMS = new HashMap<>();
    private static final List<Entry> ENTRIES = new ArrayList<>();
    private static final Map<String, Optional<String>> SIMILAR = new ConcurrentHashMap<>();

    static {
        Vocabulary.LABELS.forEach((id, labels) -> labels.forEach(label -> {
            String key = key(label);
            EXACT.putIfAbsent(key, id);
            STEMS.putIfAbsent(LabelKey.stem(key), id);
            STEMS.putIfAbsent(LabelKey.stem(LabelKey.withoutArticle(key)), id);
            ENTRIES.add(new Entry(id, LabelKey.scanned(key)));
        }));
    }

    private LabelBook() {}

    /** The field or section that a heading names; empty when it is none. */
    static Optional<String> find(String heading) {
        if (heading.length() > LONGEST + 20) {
            return Optional.empty();
        }
        return exact(heading).or(() -> similar(key(heading))).or(() -> LabelPair.find(heading));
    }

    /** The same without forgiving a wrong letter: plural, article and what says nothing more do not matter. */
    static Optional<String> exact(String heading) {
        String key = key(heading);
        String bare = heading.contains("(") ? key(heading.replaceAll("\\([^)]*\\)?", " ")) : key;
        return known(key).or(() -> known(bare));
    }

    private static Optional<String> known(String key) {
        String plain = LabelKey.withoutArticle(key);
        String unqualified = LabelKey.withoutArticle(LabelKey.unqualified(key));
        for (String one : List.of(key, plain, unqualified)) {
            String id = EXACT.get(one);
            id = id == null ? STEMS.get(LabelKey.stem(one)) : id;
            if (id != null && !one.isEmpty()) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    /** The heading without number, bullet, case, accents and signs. */
    static String key(String heading) {
        return LabelKey.of(heading);
    }

    private static Optional<String> similar(String key) {
        if (key.length() < 5 || key.length() > LONGEST) {
            return Optional.empty();
        }
        if (SIMILAR.size() > REMEMBERED) {
            SIMILAR.clear();
        }
        return SIMILAR.computeIfAbsent(key, LabelBook::nearest);
    }

    private static Optional<String> nearest(String key) {
        String scanned = LabelKey.scanned(key);
        int allowed = key.length() < 8 ? 0 : Math.max(1, key.length() / 9);
        return ENTRIES.stream()
                .filter(entry -> Math.abs(entry.scanned().length() - scanned.length()) <= allowed)
                .map(entry -> Map.entry(entry, Distance.between(entry.scanned(), scanned, allowed)))
                .filter(near -> near.getValue() <= allowed)
                .min(Map.Entry.comparingByValue())
                .map(near -> near.getKey().id());
    }
}
