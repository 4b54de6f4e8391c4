package fr.metropole.recruitment.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The lightest client that the JDK has: it answers on the calling thread and keeps its connection, so that little of what is
 * timed is its own.
 */
record BenchClient(int port, String user) {

    /** @return the status of the answer */
    int post(String path, String json) {
        try {
            HttpURLConnection call = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
            String credentials = Base64.getEncoder().encodeToString((user + ":demo").getBytes(StandardCharsets.UTF_8));
            call.setRequestProperty("Authorization", "Basic " + credentials);
            call.setRequestProperty("Content-Type", "application/json");
            call.setDoOutput(true);
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            call.setFixedLengthStreamingMode(body.length);
            try (OutputStream out = call.getOutputStream()) {
                out.write(body);
            }
            int status = call.getResponseCode();
            try (InputStream answer = status < 400 ? call.getInputStream() : call.getErrorStream()) {
                answer.readAllBytes();
            }
            return status;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
