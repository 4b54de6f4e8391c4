package fr.metropole.recruitment.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.application.Applications;
import fr.metropole.recruitment.core.CaseReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Uploads that go wrong on the line: too much, cut, never ending. Nothing is kept, and the server goes on answering. */
@Tag("browser")
class UploadFaultsTest extends BrowserTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final String BOUNDARY = "frontiere";
    private static final long GIGABYTE = 1L << 30;

    @Autowired
    private Applications applications;

    @Autowired
    private JdbcClient jdbc;

    private CaseReference reference;
    private URI home;
    private long documents;

    @BeforeEach
    void publish() {
        reference = vacancies.publish("ENVOI " + NUMBERS.incrementAndGet(), "Envois (H/F)");
        home = URI.create(visitor().visit("/offres").page().url());
        documents = documents();
    }

    @Test
    void aGigabyteCutAtNineTenthsIsRefusedAndLeavesNothing() throws Exception {
        String answer = send("Content-Length: " + GIGABYTE, GIGABYTE * 9 / 10, false);
        assertThat(answer).satisfiesAnyOf(none -> assertThat(none).isEmpty(), refused -> assertThat(refused)
                .contains(" 413"));
        nothingIsKept();
    }

    @Test
    void aGigabyteOfUnknownLengthIsStoppedOnTheWay() throws Exception {
        String answer = send("Transfer-Encoding: chunked", GIGABYTE, true);
        assertThat(answer).satisfiesAnyOf(none -> assertThat(none).isEmpty(), refused -> assertThat(refused)
                .contains(" 413"));
        nothingIsKept();
    }

    @Test
    void anAllowedUploadCutAtNineTenthsLeavesNothing() throws Exception {
        long whole = 20L << 20;
        send("Content-Length: " + whole, whole * 9 / 10, false);
        nothingIsKept();
    }

    /** The beginning of a form with a file that goes on and on; what the server answers, if it gets to it. */
    private String send(String length, long bytes, boolean chunked) throws IOException {
        try (Socket line = new Socket(home.getHost(), home.getPort())) {
            line.setSoTimeout(20_000);
            OutputStream out = line.getOutputStream();
            out.write(head(length));
            byte[] piece = new byte[1 << 20];
            write(out, part(), chunked);
            for (long sent = 0; sent < bytes; sent += piece.length) {
                write(out, piece, chunked);
            }
            line.shutdownOutput();
            return firstLine(line.getInputStream());
        } catch (SocketException cut) {
            return "";
        }
    }

    private byte[] head(String length) {
        return ("POST /offres/%s/candidater HTTP/1.1\r\nHost: %s:%d\r\nContent-Type: multipart/form-data; boundary=%s\r\n%s\r\nConnection: close\r\n\r\n")
                .formatted(reference.slug(), home.getHost(), home.getPort(), BOUNDARY, length)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] part() {
        return ("--%s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"cv.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%%PDF-1.4\n")
                .formatted(BOUNDARY)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static void write(OutputStream out, byte[] bytes, boolean chunked) throws IOException {
        if (chunked) {
            out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
        out.write(bytes);
        if (chunked) {
            out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static String firstLine(InputStream in) throws IOException {
        return new String(in.readNBytes(200), StandardCharsets.ISO_8859_1)
                .lines()
                .findFirst()
                .orElse("");
    }

    private void nothingIsKept() throws IOException {
        assertThat(applications.ofCase(reference)).isEmpty();
        assertThat(documents()).isEqualTo(documents);
        try (Stream<Path> left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("document") && name.endsWith(".pdf"));
        }
        assertThat(visitor().visit("/offres/" + reference.slug()).page().title())
                .contains("Envois");
    }

    private long documents() {
        return jdbc.sql("select count(*) from document").query(Long.class).single();
    }
}
