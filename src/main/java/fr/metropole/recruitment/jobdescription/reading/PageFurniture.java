package fr.metropole.recruitment.jobdescription.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Page numbers and lines that every page repeats: no part of the sheet. */
final class PageFurniture {

    private static final Pattern NUMBER = Pattern.compile(
            "^\\s*(?:[-–]\\s*)?(?:page\\s*)?\\d{1,2}\\s*(?:(?:/|sur|of)\\s*\\d{1,2})?\\s*(?:[-–])?\\s*$",
            Pattern.CASE_INSENSITIVE);

    private PageFurniture() {}

    /** @return numbers of the lines to leave out */
    static Set<Integer> in(List<SourceLine> lines) {
        Set<Integer> furniture = new HashSet<>();
        Map<String, Set<Integer>> pages = new HashMap<>();
        for (SourceLine line : lines) {
            if (!line.isBlank()) {
                pages.computeIfAbsent(key(line), any -> new HashSet<>())
                        .add(line.place().page());
            }
        }
        int last = lines.isEmpty() ? 1 : lines.get(lines.size() - 1).place().page();
        Set<String> seen = new HashSet<>();
        for (SourceLine line : lines) {
            boolean numbered = NUMBER.matcher(line.text()).matches();
            boolean often = last > 1
                    && pages.getOrDefault(key(line), Set.of()).size() == last
                    && key(line).length() > 3;
            boolean again = often && !seen.add(key(line));
            if (!line.isBlank() && (numbered || again)) {
                furniture.add(line.number());
            }
        }
        return furniture;
    }

    private static String key(SourceLine line) {
        return Folded.plain(line.text()).replaceAll("\\d+", "#");
    }
}
