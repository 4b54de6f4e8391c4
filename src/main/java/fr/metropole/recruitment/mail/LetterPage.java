package fr.metropole.recruitment.mail;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** A letter as a small HTML page: language, title, paragraphs, links that say where they lead; no picture, no tracker. */
final class LetterPage {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"&]+");

    private LetterPage() {}

    static String of(String subject, String text) {
        String paragraphs =
                Arrays.stream(text.split("\n{2,}")).map(LetterPage::paragraph).collect(Collectors.joining("\n"));
        return """
                <!DOCTYPE html>
                <html lang="fr">
                <head><meta charset="UTF-8"><title>%s</title></head>
                <body style="font-family: sans-serif; font-size: 1rem; line-height: 1.5; color: #1a1a1a; max-width: 40rem">
                %s
                </body>
                </html>
                """
                .formatted(HtmlUtils.htmlEscape(subject, "UTF-8"), paragraphs);
    }

    private static String paragraph(String text) {
        String escaped = HtmlUtils.htmlEscape(text.strip(), "UTF-8");
        String linked = ADDRESS.matcher(escaped)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        "<a href=\"%s\">%s</a>".formatted(found.group(), found.group())));
        return "<p>" + linked.replace("\n", "<br>\n") + "</p>";
    }
}
