package fr.metropole.recruitment.publication.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a small XML document, every text and attribute escaped by the platform's own writer. */
final class XmlText {

    private final XMLStreamWriter xml;

    private XmlText(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static byte[] write(Consumer<XmlText> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter writer =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            content.accept(new XmlText(writer));
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    XmlText open(String element) {
        return step(() -> xml.writeStartElement(element));
    }

    XmlText attribute(String name, String value) {
        return step(() -> xml.writeAttribute(name, value));
    }

    XmlText element(String name, String text) {
        return open(name).step(() -> xml.writeCharacters(text)).close();
    }

    XmlText close() {
        return step(xml::writeEndElement);
    }

    /** One call of the writer, which writes to memory and so cannot fail but by a fault of ours. */
    private XmlText step(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }
}
