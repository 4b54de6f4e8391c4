package fr.metropole.recruitment.publication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The notice as a DOCX that HR may go on writing in: real headings, real lists, French for the spelling checker. The parts
 * that never change lie beside the templates; the text is written from the one template of the notice.
 */
@Component
public class NoticeDocx {

    private static final String PARTS = "templates/avis/docx/";
    private static final String[] FIXED = {
        "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml", "word/numbering.xml"
    };

    private final NoticeTemplate template;
    private final Employer employer;

    NoticeDocx(NoticeTemplate template, Employer employer) {
        this.template = template;
        this.employer = employer;
    }

    /** The whole file. */
    public byte[] of(Vacancy vacancy) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : FIXED) {
                add(zip, part, new ClassPathResource(PARTS + part).getContentAsByteArray());
            }
            add(zip, "docProps/core.xml", properties(vacancy));
            add(zip, "word/document.xml", body(vacancy));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private byte[] body(Vacancy vacancy) {
        DocxText text = new DocxText();
        text.heading(1, vacancy.notice().title());
        text.fact("Avis de vacance de poste", employer.name());
        text.fact("Référence", vacancy.notice().reference().value());
        Markup.read(template.content(vacancy), text);
        return text.finish();
    }

    private byte[] properties(Vacancy vacancy) {
        String properties =
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
                    xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:title>%s</dc:title><dc:creator>%s</dc:creator><dc:language>fr-FR</dc:language>
                </cp:coreProperties>
                """
                        .formatted(
                                DocxText.escaped(
                                        "Avis de vacance – " + vacancy.notice().title()),
                                DocxText.escaped(employer.name()));
        return properties.getBytes(StandardCharsets.UTF_8);
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }
}
