package fr.metropole.recruitment.selection;

import fr.metropole.recruitment.core.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the reasons that somebody typed for several candidates in one field: the text before the first number counts for
 * all, a line « 2026-000123 : reason » and the lines after it for this one candidate instead.
 */
final class StatedReasons {

    private static final Pattern OWN = Pattern.compile("\\s*(\\d{4}-\\d{6,})\\s*[:：]\\s*(.*)");

    private final List<String> common = new ArrayList<>();
    private final Map<String, List<String>> own = new LinkedHashMap<>();

    private StatedReasons(String text) {
        List<String> current = common;
        for (String line : text.lines().toList()) {
            Matcher start = OWN.matcher(line);
            if (start.matches()) {
                current = own.computeIfAbsent(start.group(1), number -> new ArrayList<>());
                current.add(start.group(2));
            } else {
                current.add(line);
            }
        }
    }

    /**
     * Finds a reason for each of these applications.
     *
     * @param field the field that holds the text, for the refusal
     * @return number to reason, or {@code REASON_REQUIRED}, {@code REASON_UNKNOWN_APPLICATION}
     */
    static Outcome<Map<String, String>> of(String text, Collection<String> numbers, String field) {
        StatedReasons stated = new StatedReasons(text);
        TreeSet<String> strange = new TreeSet<>(stated.own.keySet());
        strange.removeAll(numbers);
        if (!strange.isEmpty()) {
            return Outcome.refused(SelectionRefusals.reasonForUnknown(strange, field));
        }
        Map<String, String> reasons = new LinkedHashMap<>();
        numbers.forEach(number -> reasons.put(number, stated.reason(number)));
        List<String> missing = numbers.stream()
                .filter(number -> reasons.getOrDefault(number, "").isEmpty())
                .sorted()
                .toList();
        return missing.isEmpty()
                ? Outcome.accepted(reasons)
                : Outcome.refused(SelectionRefusals.reasonMissing(missing, field));
    }

    private String reason(String number) {
        return String.join("\n", own.getOrDefault(number, common)).strip();
    }
}
