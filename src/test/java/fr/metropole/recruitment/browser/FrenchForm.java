package fr.metropole.recruitment.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
            Pattern.compile(" : *$", Pattern.MULTILINE));

    private FrenchForm() {}

    /** @param name of the task, for the message */
    static void assertFit(String name, String text) {
        for (Pattern forbidden : FORBIDDEN) {
            assertThat(forbidden
                            .matcher(text)
                            .results()
                            .map(found -> found.group())
                            .toList())
                    .as("%s shows %s in:%n%s", name, forbidden, text)
                    .isEmpty();
        }
    }
}
