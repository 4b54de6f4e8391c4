package fr.metropole.recruitment.publication;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the markup of the notice block by block, so that other formats are made from the one text. */
final class Markup {

    /** A piece of text in one look. */
    record Span(String text, boolean strong) {}

    /** What takes the blocks, in the order of reading. */
    interface Reader {
        /** @param level 1 for the title of the notice */
        void heading(int level, String text);

        void paragraph(List<Span> spans);

        void item(List<Span> spans);

        void fact(String label, String value);
    }

    private final Reader reader;

    private Markup(Reader reader) {
        this.reader = reader;
    }

    /** @param content well-formed markup without a frame */
    static void read(String content, Reader reader) {
        new Markup(reader).children(parse("<notice>" + content + "</notice>"));
    }

    private static Element parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("the template of the notice is not well-formed", e);
        }
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                block(element);
            }
        }
    }

    private void block(Element element) {
        switch (element.getTagName()) {
            case "h1", "h2", "h3" ->
                reader.heading(
                        element.getTagName().charAt(1) - '0',
                        clean(element.getTextContent()).strip());
            case "p" -> reader.paragraph(spans(element));
            case "li" -> reader.item(spans(element));
            case "dl" -> facts(element);
            default -> children(element);
        }
    }

    private void facts(Element list) {
        var labels = list.getElementsByTagName("dt");
        var values = list.getElementsByTagName("dd");
        for (int place = 0; place < labels.getLength(); place++) {
            reader.fact(
                    clean(labels.item(place).getTextContent()).strip(),
                    clean(values.item(place).getTextContent()).strip());
        }
    }

    private static List<Span> spans(Element element) {
        List<Span> spans = new ArrayList<>();
        collect(element, false, spans);
        return spans;
    }

    private static void collect(Node node, boolean strong, List<Span> spans) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                collect(element, strong || element.getTagName().equals("strong"), spans);
            } else {
                String text = clean(child.getTextContent());
                spans.add(new Span(spans.isEmpty() ? text.stripLeading() : text, strong));
            }
        }
    }

    /** Line breaks of the template mean nothing; no-break spaces do. */
    private static String clean(String text) {
        return text.replaceAll("[ \\t\\r\\n]+", " ");
    }
}
