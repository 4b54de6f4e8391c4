package fr.metropole.recruitment.publication;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the text part of a DOCX: one paragraph per block, in a named style. */
final class DocxText implements Markup.Reader {

    private static final String START =
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>""";
    private static final String END =
            """
            <w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"
             w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>""";
    private static final String LIST = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";

    private final StringBuilder xml = new StringBuilder(START);

    @Override
    public void heading(int level, String text) {
        paragraph(level == 1 ? "Title" : "Heading" + (level - 1), "", List.of(new Markup.Span(text, false)));
    }

    @Override
    public void paragraph(List<Markup.Span> spans) {
        paragraph("Normal", "", spans);
    }

    @Override
    public void item(List<Markup.Span> spans) {
        paragraph("ListParagraph", LIST, spans);
    }

    @Override
    public void fact(String label, String value) {
        paragraph("Normal", "", List.of(new Markup.Span(label + "\u00a0: ", true), new Markup.Span(value, false)));
    }

    byte[] finish() {
        return xml.append(END).toString().getBytes(StandardCharsets.UTF_8);
    }

    private void paragraph(String style, String numbering, List<Markup.Span> spans) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/>");
        xml.append(numbering).append("</w:pPr>");
        spans.forEach(this::run);
        xml.append("</w:p>");
    }

    private void run(Markup.Span span) {
        xml.append("<w:r>").append(span.strong() ? "<w:rPr><w:b/></w:rPr>" : "");
        xml.append("<w:t xml:space=\"preserve\">").append(escaped(span.text())).append("</w:t></w:r>");
    }

    /** Text as XML allows it; characters that XML forbids are left out. */
    static String escaped(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
