package fr.metropole.recruitment.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

/** The client against a daemon that speaks the protocol, and against ones that do not. */
class VirusScannerTest {

    private FakeClamd daemon;

    @BeforeEach
    void start() throws IOException {
        daemon = new FakeClamd();
    }

    @AfterEach
    void stop() throws IOException {
        daemon.close();
    }

    @Test
    void theTestPatternIsFoundWhereverItStands() {
        assertThat(scan(FakeClamd.EICAR)).isEqualTo(ScanState.INFECTED);
        assertThat(scan("x".repeat(100_000) + FakeClamd.EICAR + "y".repeat(70_000)))
                .isEqualTo(ScanState.INFECTED);
    }

    @Test
    void anythingElseIsClean() {
        assertThat(scan("bonjour")).isEqualTo(ScanState.CLEAN);
        assertThat(scan("")).isEqualTo(ScanState.CLEAN);
    }

    @Test
    void withoutAScannerNothingIsKnown() {
        assertThat(new VirusScanner("", 3310, 500).scan(new ByteArrayResource(new byte[1])))
                .isEqualTo(ScanState.NOT_SCANNED);
    }

    @Test
    void aScannerThatIsDownSilentOrOverItsLimitMeansNothingIsKnown() throws IOException {
        int port = daemon.port();
        assertThat(scan("z".repeat(5 * 1024 * 1024))).isEqualTo(ScanState.NOT_SCANNED);
        daemon.close();
        assertThat(scanner(port).scan(new ByteArrayResource(new byte[1]))).isEqualTo(ScanState.NOT_SCANNED);
        try (ServerSocket silent = new ServerSocket(0)) {
            assertThat(scanner(silent.getLocalPort()).scan(new ByteArrayResource(new byte[1])))
                    .isEqualTo(ScanState.NOT_SCANNED);
        }
    }

    @Test
    void anAnswerThatIsNoneMeansNothingIsKnown() throws Exception {
        try (ServerSocket other = new ServerSocket(0)) {
            Thread thread = new Thread(() -> {
                try (var client = other.accept();
                        OutputStream out = client.getOutputStream()) {
                    out.write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                } catch (IOException closed) {
                    // the end
                }
            });
            thread.start();
            assertThat(scanner(other.getLocalPort()).scan(new ByteArrayResource(new byte[1])))
                    .isEqualTo(ScanState.NOT_SCANNED);
            thread.join();
        }
    }

    private ScanState scan(String content) {
        return scanner(daemon.port()).scan(new ByteArrayResource(content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static VirusScanner scanner(int port) {
        return new VirusScanner("127.0.0.1", port, 700);
    }
}
