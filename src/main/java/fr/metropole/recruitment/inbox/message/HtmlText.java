package fr.metropole.recruitment.inbox.message;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The words of an HTML message, line by line; nothing of it is ever shown as HTML. */
final class HtmlText {

    private HtmlText() {}

    static String of(String html) {
        Document page = Jsoup.parse(html);
        page.select("script, style, head, title, template").remove();
        page.select("br").forEach(line -> line.replaceWith(new TextNode("\n")));
        for (Element block : page.select("p, div, tr, li, h1, h2, h3, h4, blockquote, table")) {
            block.appendText("\n");
        }
        return page.wholeText()
                .replace('\u00a0', ' ')
                .replaceAll("[ \\t]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    /** Tells whether the page shows this part as a picture. */
    static boolean shows(String html, String contentId) {
        return !contentId.isEmpty() && html.contains("cid:" + contentId);
    }
}
