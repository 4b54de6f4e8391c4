package fr.metropole.recruitment.document;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/**
 * Asks a ClamAV daemon about a file, by its INSTREAM command: the file in pieces, each behind its length as four bytes, an empty
 * one at the end; the answer ends in OK or FOUND. A daemon that does not answer keeps no candidate from applying.
 */
@Component
class VirusScanner {

    private static final Logger LOG = LoggerFactory.getLogger(VirusScanner.class);
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1_024;

    private final String host;
    private final int port;
    private final int timeout;

    VirusScanner(
            @Value("${recruitment.clamav.host:}") String host,
            @Value("${recruitment.clamav.port:3310}") int port,
            @Value("${recruitment.clamav.timeout-millis:15000}") int timeout) {
        this.host = host;
        this.port = port;
        this.timeout = timeout;
    }

    boolean isConfigured() {
        return !host.isBlank();
    }

    ScanState scan(InputStreamSource content) {
        if (!isConfigured()) {
            return ScanState.NOT_SCANNED;
        }
        try (Socket daemon = new Socket();
                InputStream bytes = content.getInputStream()) {
            daemon.connect(new InetSocketAddress(host, port), timeout);
            daemon.setSoTimeout(timeout);
            send(bytes, new DataOutputStream(daemon.getOutputStream()));
            return state(answer(daemon.getInputStream()));
        } catch (IOException e) {
            LOG.warn("the virus scanner did not answer: {}", e.getClass().getName());
            return ScanState.NOT_SCANNED;
        }
    }

    private static void send(InputStream bytes, DataOutputStream daemon) throws IOException {
        daemon.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] piece = new byte[PIECE];
        for (int read = bytes.read(piece); read >= 0; read = bytes.read(piece)) {
            if (read > 0) {
                daemon.writeInt(read);
                daemon.write(piece, 0, read);
            }
        }
        daemon.writeInt(0);
        daemon.flush();
    }

    private static String answer(InputStream daemon) throws IOException {
        StringBuilder answer = new StringBuilder();
        for (int one = daemon.read(); one > 0 && answer.length() < LONGEST_ANSWER; one = daemon.read()) {
            answer.append((char) one);
        }
        return answer.toString().strip();
    }

    /** Anything but a clear word means that nothing is known. */
    private static ScanState state(String answer) {
        if (answer.endsWith("FOUND")) {
            return ScanState.INFECTED;
        }
        if (answer.endsWith("OK")) {
            return ScanState.CLEAN;
        }
        LOG.warn("the virus scanner could not scan a file");
        return ScanState.NOT_SCANNED;
    }
}
