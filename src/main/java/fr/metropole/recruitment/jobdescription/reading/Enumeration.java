package fr.metropole.recruitment.jobdescription.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes « a, b et c » apart. Commas inside brackets or quotation marks do not separate. */
final class Enumeration {

    private static final Pattern QUOTED = Pattern.compile("[«“\"]\\s*([^»”\"]{2,80}?)\\s*[»”\"]");
    private static final Pattern LEADING = Pattern.compile(
            "^(?:ainsi qu(?:e |['’]))?\\s*(?:(?:et notamment|notamment|et|ou|avec|à|de)(?![\\p{L}]))?\\s*(?:avec\\s+)?(?:l['’]ensemble\\s+d)?(?:les\\s+|le\\s+|la\\s+|l['’]|des\\s+|es\\s+)?",
            Pattern.CASE_INSENSITIVE);

    private static final int LONG = 60;

    private Enumeration() {}

    static List<String> of(String words) {
        List<String> quoted = new ArrayList<>();
        Matcher quotes = QUOTED.matcher(words);
        while (quotes.find()) {
            quoted.add(quotes.group(1).strip());
        }
        if (quoted.size() > 1) {
            return quoted;
        }
        return split(words.replaceAll("\\s+et notamment\\s+", ", ")
                        .replaceAll("(?<!,)\\s+ainsi qu(?=e |['’])", ", ainsi qu"))
                .stream()
                .map(item -> LEADING.matcher(item.strip()).replaceFirst("").replaceAll("[\\s.,;:]+$", ""))
                .filter(item -> item.length() > 1)
                .map(item -> item.substring(0, 1).toUpperCase(java.util.Locale.FRENCH) + item.substring(1))
                .toList();
    }

    private static List<String> split(String words) {
        List<String> parts = atCommas(words);
        boolean closed = words.contains(", et ") || words.contains(", ainsi ");
        String last = parts.get(parts.size() - 1);
        int and = last.lastIndexOf(" et ");
        boolean one = parts.size() == 1;
        if (and > 0 && !closed && (one || last.length() < LONG) && isOutside(last, and)) {
            parts.set(parts.size() - 1, last.substring(0, and));
            parts.add(last.substring(and + 4));
        }
        return parts;
    }

    private static List<String> atCommas(String words) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if ((c == ',' || c == ';') && isOutside(words, i)) {
                parts.add(words.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(words.substring(start));
        return parts;
    }

    private static boolean isOutside(String words, int at) {
        int depth = 0;
        for (int i = 0; i < at; i++) {
            char c = words.charAt(i);
            depth += c == '(' || c == '«' ? 1 : c == ')' || c == '»' ? -1 : 0;
        }
        return depth <= 0;
    }
}
