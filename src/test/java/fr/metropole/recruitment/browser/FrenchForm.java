package fr.metropole.recruitment.browser;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What no form may show to a director: keys, templates that stayed empty, user ids, English. */
final class FrenchForm {

    private static final List<Pattern> FORBIDDEN = List.of(
            Pattern.compile("\\{\\{|}}"),
            Pattern.compile("\\b[A-Z]+_[A-Z_]+\\b"),
            Pattern.compile("\\b(null|undefined|NaN|true|false)\\b"),
            Pattern.compile("\\b(chef|directeur|directrice|rh|dga)\\.[a-z]+\\b"),
            Pattern.compile("\\b(finances|assemblees|autorite|auditeur) *$", Pattern.MULTILINE),
            Pattern.compile("\\b(Add new|Select|Search|Loading|Field|Nothing to show|Yes|No|Date of|Remove|Task)\\b"),
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}"),
            Pattern.compile("[ \u00a0]: *$", Pattern.MULTILINE));

    private FrenchForm() {}

    /** @return what a text of a form may not show, empty when it is fit */
    static List<String> faults(String text) {
        return FORBIDDEN.stream()
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(MatchResult::group)
                .toList();
    }
}
