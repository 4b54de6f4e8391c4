package fr.metropole.recruitment.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.document.DocumentUpload;
import fr.metropole.recruitment.document.UploadInspection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

/** Files of all kinds, good and bad. */
class TextExtractionTest {

    private static final String TEXT =
            "Fiche de poste\n\nUn gestionnaire tient les comptes du service et répond aux fournisseurs.\n- Payer les factures";

    private final TextExtraction extraction = new TextExtraction(UploadInspection.standalone());

    @Test
    void readsTheSameWordsFromEveryFormat() {
        for (byte[] file : List.of(
                TEXT.getBytes(StandardCharsets.UTF_8),
                TEXT.getBytes(java.nio.charset.Charset.forName("windows-1252")),
                TEXT.getBytes(StandardCharsets.UTF_16),
                TestPdf.plain(TEXT),
                TestWord.docx(TEXT),
                TestWord.odt(TEXT))) {
            assertThat(words(file)).contains("répond aux fournisseurs").contains("- Payer les factures");
        }
    }

    @Test
    void readsColumnsOneAfterTheOther() {
        String left = "La colonne de gauche se lit en premier lieu.\n".repeat(40);
        String right = "La colonne de droite vient ensuite seulement.\n".repeat(40);
        String read = words(TestPdf.twoColumns(left + right));
        assertThat(read.lastIndexOf("gauche")).isLessThan(read.indexOf("droite"));
    }

    @Test
    void tellsALabelFromWhatItNames() {
        List<String[]> rows = List.of(
                new String[] {"Direction", "Direction des sports et de la jeunesse"},
                new String[] {
                    "Missions du poste",
                    "Suivre les clubs de la région et leurs demandes d’aide au long de l’année\nRendre compte"
                },
                new String[] {"Lieu", "Nantes"});
        for (byte[] file : List.of(TestPdf.table(rows), TestWord.table(rows))) {
            List<TextLine> lines = extract(file).orThrow().lines();
            assertThat(lines)
                    .filteredOn(line -> line.cell() != null && line.cell().isLabel())
                    .extracting(TextLine::text)
                    .containsExactly("Direction", "Missions du poste", "Lieu");
        }
    }

    @Test
    void refusesWhatCannotBeRead() throws IOException {
        assertThat(code(new byte[0])).isEqualTo("DOCUMENT_EMPTY");
        assertThat(code(new byte[11 * 1024 * 1024])).isEqualTo("DOCUMENT_TOO_LARGE");
        assertThat(code(locked())).isEqualTo("DOCUMENT_ENCRYPTED");
        assertThat(code(blank(1))).isEqualTo("DOCUMENT_WITHOUT_TEXT");
        assertThat(code(blank(60))).isEqualTo("DOCUMENT_TOO_LONG");
        byte[] pdf = TestPdf.plain(TEXT);
        assertThat(code(Arrays.copyOf(pdf, pdf.length / 3))).isIn("DOCUMENT_BROKEN", "DOCUMENT_UNREADABLE");
        byte[] docx = TestWord.docx(TEXT);
        assertThat(code(Arrays.copyOf(docx, docx.length / 2))).isIn("DOCUMENT_BROKEN", "DOCUMENT_TYPE_NOT_ACCEPTED");
        assertThat(code(bomb())).isEqualTo("DOCUMENT_UNPACKS_TOO_LARGE");
        assertThat(code(new byte[5000])).isEqualTo("DOCUMENT_TYPE_NOT_ACCEPTED");
        assertThat(code("mot ".repeat(60_000).getBytes(StandardCharsets.UTF_8))).isEqualTo("DOCUMENT_TOO_LONG");
    }

    private Outcome<ExtractedText> extract(byte[] file) {
        return extraction.extract(DocumentUpload.of("fiche", file));
    }

    private String words(byte[] file) {
        return String.join(
                "\n",
                extract(file).orThrow().lines().stream().map(TextLine::text).toList());
    }

    private String code(byte[] file) {
        return extract(file).reasons().stream().map(Refusal::code).findFirst().orElse("read");
    }

    private static byte[] locked() throws IOException {
        try (PDDocument document = Loader.loadPDF(TestPdf.plain(TEXT));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.protect(new StandardProtectionPolicy("proprietaire", "lecteur", new AccessPermission()));
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] blank(int pages) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] bomb() throws IOException {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
                archive.putNextEntry(new ZipEntry("mimetype"));
                archive.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
                archive.putNextEntry(new ZipEntry("content.xml"));
                byte[] zeros = new byte[1024 * 1024];
                for (int i = 0; i < 150; i++) {
                    archive.write(zeros);
                }
            }
            return bytes.toByteArray();
        }
    }
}
