package fr.metropole.recruitment.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.document.web.DocumentResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

@DataJpaTest
@ComponentScan(basePackageClasses = Documents.class)
class DocumentsTest {

    private static final String TYPE = "DOCUMENT_TYPE_NOT_ACCEPTED";
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    @TestConfiguration
    static class FixedTime {
        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }
    }

    @Autowired
    Documents documents;

    @Autowired
    DocumentResponse response;

    @Autowired
    JdbcClient jdbc;

    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of("cv.pdf", Samples.pdf(), DocumentType.PDF, "cv.pdf"),
                Arguments.of("lettre.DOCX", Samples.docx(), DocumentType.DOCX, "lettre.DOCX"),
                Arguments.of("lettre.odt", Samples.odt(), DocumentType.ODT, "lettre.odt"),
                Arguments.of("diplôme.jpeg", Samples.jpeg(), DocumentType.JPEG, "diplôme.jpeg"),
                Arguments.of("permis.png", Samples.png(), DocumentType.PNG, "permis.png"),
                Arguments.of("cv.pdf", Samples.png(), DocumentType.PNG, "cv.pdf.png"),
                Arguments.of("attestation.pdf", Samples.protectedPdf(""), DocumentType.PDF, "attestation.pdf"),
                Arguments.of("photo.jpg", Samples.polyglot(), DocumentType.JPEG, "photo.jpg"),
                Arguments.of("../../cv", Samples.pdf(), DocumentType.PDF, "cv.pdf"),
                Arguments.of("\uD83D\uDE00.pdf", Samples.pdf(), DocumentType.PDF, "\uD83D\uDE00.pdf"));
    }

    @ParameterizedTest
    @MethodSource
    void accepted(String name, byte[] bytes, DocumentType type, String kept) {
        DocumentRef stored = documents.store(DocumentUpload.of(name, bytes)).orThrow();

        assertThat(stored.type()).isEqualTo(type);
        assertThat(stored.fileName()).isEqualTo(kept);
        assertThat(documents.describe(stored.id())).contains(stored);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("cv.pdf", new byte[0], "DOCUMENT_EMPTY"),
                Arguments.of("cv.pdf", Samples.pdfOf(10 * 1024 * 1024 + 1), "DOCUMENT_TOO_LARGE"),
                Arguments.of("cv.pdf", "MZ\u0000\u0003 program".getBytes(StandardCharsets.ISO_8859_1), TYPE),
                Arguments.of("cv.pdf", "<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8), TYPE),
                Arguments.of("cv.pdf", "bonjour".getBytes(StandardCharsets.UTF_8), TYPE),
                Arguments.of("cv.docx", Samples.archive(), TYPE),
                Arguments.of("cv.docx", Samples.docm(), TYPE),
                Arguments.of("cv.docx", Samples.bomb(), TYPE),
                Arguments.of("cv.docx", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}, TYPE),
                Arguments.of("photo.png", Samples.svg(), TYPE),
                Arguments.of("cv.pdf", Samples.protectedPdf("secret"), "DOCUMENT_ENCRYPTED"),
                Arguments.of("cv.odt", Samples.lockedOdt(), "DOCUMENT_ENCRYPTED"),
                Arguments.of("cv.docx", Samples.lockedDocx(), "DOCUMENT_ENCRYPTED"),
                Arguments.of("cv.pdf", Arrays.copyOf(Samples.pdf(), 80), "DOCUMENT_BROKEN"),
                Arguments.of("cv.pdf", "%PDF-1.7 bonjour".getBytes(StandardCharsets.UTF_8), "DOCUMENT_BROKEN"),
                Arguments.of("cv.odt", half(Samples.odt()), "DOCUMENT_BROKEN"),
                Arguments.of("photo.png", half(Samples.png()), "DOCUMENT_BROKEN"),
                Arguments.of("photo.jpg", half(Samples.jpeg()), "DOCUMENT_BROKEN"),
                Arguments.of("cv.docx", Samples.bombBehindItsName(), "DOCUMENT_UNPACKS_TOO_LARGE"),
                Arguments.of("cv.pdf", Samples.pdfBomb(80, false), "DOCUMENT_UNPACKS_TOO_LARGE"),
                Arguments.of("cv.pdf", Samples.pdfBomb(300, true), "DOCUMENT_UNPACKS_TOO_LARGE"));
    }

    private static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length * 2 / 3);
    }

    @ParameterizedTest
    @MethodSource
    void refused(String name, byte[] bytes, String code) {
        Outcome<DocumentRef> outcome = documents.store(DocumentUpload.of(name, bytes));

        assertThat(outcome.reasons()).extracting(Refusal::code).containsExactly(code);
        assertThat(count("document")).isZero();
        assertThat(count("document_chunk")).isZero();
    }

    @Test
    void keepsTheLargestFileByteForByteInPieces() throws Exception {
        byte[] bytes = Samples.pdfOf(10 * 1024 * 1024);
        byte[] noise = new byte[1_000_000];
        new Random(7).nextBytes(noise);
        System.arraycopy(noise, 0, bytes, 3_000_000, noise.length);

        DocumentRef stored =
                documents.store(DocumentUpload.of("grand.pdf", bytes)).orThrow();

        assertThat(stored.size()).isEqualTo(bytes.length);
        assertThat(stored.storedAt()).isEqualTo(NOW);
        assertThat(stored.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        assertThat(count("document_chunk")).isEqualTo(40);
        assertThat(read(stored.id())).isEqualTo(bytes);
    }

    @Test
    void isWrittenWhileItIsReadAndReadBackPieceByPiece() throws IOException {
        long size = 20L * 1024 * 1024;
        long[] waiting = {0};
        int[] opened = {0};
        DocumentRef stored = documents.storeMessage(new DocumentUpload("gros.eml", () -> new MadeWhileRead(size) {
            // the first reading, for the hash, keeps nothing
            private final boolean kept = ++opened[0] > 1;

            @Override
            void told(long read) {
                waiting[0] = kept ? Math.max(waiting[0], read - count("document_chunk") * ChunkTable.CHUNK) : 0;
            }
        }));
        assertThat(stored.size()).isEqualTo(size);
        assertThat(waiting[0]).as("read and not yet in the database").isBetween(1L, (long) ChunkTable.CHUNK);

        try (InputStream back = documents.open(stored.id()).orElseThrow()) {
            assertThat(back.readNBytes(1_000)).hasSize(1_000);
            jdbc.sql("delete from document_chunk where document_id = :id and chunk_number = 1")
                    .param("id", stored.id())
                    .update();
            assertThatThrownBy(() -> back.transferTo(OutputStream.nullOutputStream()))
                    .as("the second piece had not been read ahead")
                    .isInstanceOf(IOException.class);
        }
    }

    /** A content that stands nowhere: made while it is read. */
    private static class MadeWhileRead extends InputStream {

        private final long size;
        private long read;

        MadeWhileRead(long size) {
            this.size = size;
        }

        void told(long soFar) {}

        @Override
        public int read() {
            return read++ < size ? 'a' : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (read >= size) {
                return -1;
            }
            int now = (int) Math.min(Math.min(length, 64 * 1024), size - read);
            Arrays.fill(buffer, offset, offset + now, (byte) 'a');
            read += now;
            told(read);
            return now;
        }
    }

    @Test
    void readsOneByteAtATimeToo() throws IOException {
        UUID id = documents
                .store(DocumentUpload.of("cv.pdf", Samples.pdf()))
                .orThrow()
                .id();
        try (InputStream bytes = documents.open(id).orElseThrow()) {
            assertThat(bytes.read()).isEqualTo('%');
            assertThat(bytes.read()).isEqualTo('P');
        }
    }

    @Test
    void failsWhenTheContentChangesBetweenTwoReadings() {
        int[] opened = {0};
        DocumentUpload unstable = new DocumentUpload("cv.pdf", () -> {
            opened[0]++;
            return new ByteArrayInputStream(opened[0] == 1 ? Samples.pdf() : Samples.pdfOf(500));
        });
        assertThatThrownBy(() -> documents.store(unstable)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void describesSeveralInOneGoAndForgetsAnErasedOne() {
        DocumentRef first =
                documents.store(DocumentUpload.of("a.pdf", Samples.pdf())).orThrow();
        DocumentRef second =
                documents.store(DocumentUpload.of("b.png", Samples.png())).orThrow();
        assertThat(documents.describeAll(List.of(second.id(), first.id(), UUID.randomUUID())))
                .containsExactly(first, second);

        documents.erase(first.id());

        assertThat(documents.describe(first.id())).isEmpty();
        assertThat(documents.open(first.id())).isEmpty();
        assertThat(count("document_chunk")).isEqualTo(1);
        assertThat(response.download(first.id()).getStatusCode().value()).isEqualTo(404);
    }

    @Test
    void answersWithHeadersThatKeepAStrangersFileHarmless() throws IOException {
        DocumentRef stored = documents
                .store(DocumentUpload.of("Été \uD83D\uDE00.pdf", Samples.pdf()))
                .orThrow();

        ResponseEntity<Resource> download = response.download(stored.id());

        assertThat(download.getHeaders().getFirst("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%C3%89t%C3%A9%20%F0%9F%98%80.pdf");
        assertThat(download.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(download.getHeaders().getFirst("Content-Security-Policy")).contains("sandbox");
        assertThat(download.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(download.getHeaders().getContentLength()).isEqualTo(stored.size());
        assertThat(download.getBody().getInputStream().readAllBytes()).isEqualTo(Samples.pdf());
        assertThat(response.show(stored.id()).getHeaders().getFirst("Content-Disposition"))
                .startsWith("inline;");
    }

    @Test
    void neverShowsATextDocumentInTheBrowser() {
        UUID id = documents
                .store(DocumentUpload.of("cv.docx", Samples.docx()))
                .orThrow()
                .id();
        assertThat(response.show(id).getHeaders().getFirst("Content-Disposition"))
                .startsWith("attachment;");
    }

    @Test
    void showsTheWordsOfATextDocumentAndNothingElseOfIt() {
        assertThat(paragraphs(
                        "<w:document xmlns:w='x'><w:body><w:p><w:r><w:t>Bonjour</w:t></w:r><w:r><w:tab/><w:t>à tous"
                                + "</w:t></w:r></w:p><w:p/><w:p><w:t>&lt;script&gt;</w:t></w:p></w:body></w:document>"))
                .containsExactly("Bonjour à tous", "<script>");
        assertThat(paragraphs("<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><d><p>avant &e; après</p></d>"))
                .noneMatch(text -> text.contains("root"));
        UUID pdf = documents
                .store(DocumentUpload.of("cv.pdf", Samples.pdf()))
                .orThrow()
                .id();
        assertThat(documents.paragraphs(pdf)).isEmpty();
    }

    private List<String> paragraphs(String documentXml) {
        return documents.paragraphs(documents
                .store(DocumentUpload.of("cv.docx", Samples.docxWith(documentXml)))
                .orThrow()
                .id());
    }

    @Test
    void saysSizesAsAPersonReadsThem() {
        assertThat(FileSize.readable(12)).isEqualTo("12\u00a0o");
        assertThat(FileSize.readable(120_000)).isEqualTo("117\u00a0Ko");
        assertThat(FileSize.readable(2_500_000)).isEqualTo("2,4\u00a0Mo");
    }

    private byte[] read(UUID id) throws IOException {
        try (InputStream bytes = documents.open(id).orElseThrow()) {
            return bytes.readAllBytes();
        }
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
