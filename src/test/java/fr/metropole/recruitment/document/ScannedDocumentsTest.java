package fr.metropole.recruitment.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.core.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Files at their intake while a virus scanner is configured. */
@DataJpaTest
@ComponentScan(
        basePackageClasses = Documents.class,
        excludeFilters = @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = TestConfiguration.class))
@Import(ScannedDocumentsTest.Time.class)
class ScannedDocumentsTest {

    private static final FakeClamd DAEMON = started();

    /** Bears no annotation, so that the scans of other tests pass it over. */
    static class Time {
        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    @Autowired
    private Documents documents;

    @Autowired
    private ScanTable scans;

    @Autowired
    private LaterScan later;

    private static FakeClamd started() {
        try {
            return new FakeClamd();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @DynamicPropertySource
    static void scanner(DynamicPropertyRegistry registry) {
        registry.add("recruitment.clamav.host", () -> "127.0.0.1");
        registry.add("recruitment.clamav.port", DAEMON::port);
        registry.add("recruitment.clamav.again", () -> "1d");
    }

    @AfterAll
    static void stop() throws IOException {
        DAEMON.close();
    }

    @Test
    void anInfectedFileIsNotKept() {
        assertThat(documents.store(DocumentUpload.of("cv.pdf", infected())).reasons())
                .extracting(Refusal::code)
                .containsExactly("DOCUMENT_INFECTED");
    }

    @Test
    void aCleanOneSaysSo() {
        UUID id = documents
                .store(DocumentUpload.of("cv.pdf", Samples.pdf()))
                .orThrow()
                .id();
        assertThat(documents.scanStates(List.of(id))).containsEntry(id, ScanState.CLEAN);
    }

    @Test
    void anInfectedMailIsEvidenceThatNobodyOpens() {
        UUID id = documents
                .storeMessage(DocumentUpload.of("courriel", infected()))
                .id();
        assertThat(documents.describe(id)).isPresent();
        assertThat(documents.open(id)).isEmpty();
    }

    @Test
    void oneThatWasNotAnsweredForIsAskedAboutAgain() {
        UUID id = documents
                .store(DocumentUpload.of("cv.pdf", Samples.pdf()))
                .orThrow()
                .id();
        scans.replace(id, ScanState.NOT_SCANNED, java.time.Instant.EPOCH);
        assertThat(documents.open(id)).isPresent();
        assertThat(later.scan()).isEqualTo(1);
        assertThat(documents.scanStates(List.of(id))).containsEntry(id, ScanState.CLEAN);
    }

    @Test
    void whatIsErasedLeavesNothing() {
        UUID id = documents
                .store(DocumentUpload.of("cv.pdf", Samples.pdf()))
                .orThrow()
                .id();
        documents.erase(id);
        assertThat(documents.describe(id)).isEmpty();
    }

    /** A document with the test pattern of EICAR behind its end. */
    private static byte[] infected() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(Samples.pdf());
        bytes.writeBytes(("%" + FakeClamd.EICAR + "\n").getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }
}
