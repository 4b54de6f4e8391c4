package fr.metropole.recruitment.document.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The paragraphs, lists and tables of an OpenDocument text. Its XML is read without entities or other files. */
final class OdtText implements TextFormat {

    private static final XMLInputFactory XML = factory();

    @Override
    public ExtractedText read(byte[] bytes) {
        try {
            XMLStreamReader content = XML.createXMLStreamReader(
                    new ByteArrayInputStream(entry(bytes, "content.xml").getBytes(StandardCharsets.UTF_8)), "UTF-8");
            return new OdtContent(content).read();
        } catch (IOException | XMLStreamException damaged) {
            throw UnreadableDocument.damaged();
        }
    }

    private static String entry(byte[] bytes, String name) throws IOException {
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    ByteArrayOutputStream text = new ByteArrayOutputStream();
                    archive.transferTo(text);
                    return text.toString(StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
