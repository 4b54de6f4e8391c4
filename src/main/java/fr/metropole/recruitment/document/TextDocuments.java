package fr.metropole.recruitment.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the words of a DOCX or an ODT, paragraph by paragraph, up to a bound. Nothing of its looks, links, macros or fields
 * comes along, so that the text can be shown as it is.
 */
final class TextDocuments {

    private static final Set<String> TEXTS = Set.of("word/document.xml", "content.xml");
    private static final Set<String> PARAGRAPHS = Set.of("p", "h");
    private static final int MOST_CHARACTERS = 200_000;

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private int characters;

    private TextDocuments() {}

    /** The paragraphs, empty ones left out; none when the file cannot be read. */
    static List<String> read(InputStream content) throws IOException {
        try (ZipInputStream archive = new ZipInputStream(content)) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (TEXTS.contains(entry.getName())) {
                    return new TextDocuments().text(archive);
                }
            }
            return List.of();
        }
    }

    private List<String> text(InputStream xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(xml);
            while (reader.hasNext() && characters < MOST_CHARACTERS) {
                read(reader);
            }
        } catch (XMLStreamException damaged) {
            end();
        }
        end();
        return paragraphs;
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        int event = reader.next();
        if (event == XMLStreamConstants.CHARACTERS) {
            paragraph.append(reader.getText());
            characters += reader.getTextLength();
        } else if (event == XMLStreamConstants.START_ELEMENT
                && reader.getLocalName().matches("tab|br|line-break")) {
            paragraph.append(' ');
        } else if (event == XMLStreamConstants.END_ELEMENT && PARAGRAPHS.contains(reader.getLocalName())) {
            end();
        }
    }

    private void end() {
        String text = paragraph.toString().strip();
        paragraph.setLength(0);
        if (!text.isEmpty()) {
            paragraphs.add(text);
        }
    }
}
