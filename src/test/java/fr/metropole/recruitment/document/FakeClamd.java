package fr.metropole.recruitment.document;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks the daemon's protocol and knows one virus: the test pattern of EICAR, which harms nobody. */
final class FakeClamd implements AutoCloseable {

    /** In two pieces, so that no scanner takes this source for infected. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private static final int LIMIT = 4 * 1024 * 1024;

    private final ServerSocket server;
    private final Thread serving = new Thread(this::serve, "fake-clamd");

    FakeClamd() throws IOException {
        server = new ServerSocket(0);
        serving.setDaemon(true);
        serving.start();
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                client.getOutputStream().write((answer(client) + "\0").getBytes(StandardCharsets.US_ASCII));
            } catch (IOException closed) {
                // the next client, or the end
            }
        }
    }

    private static String answer(Socket client) throws IOException {
        DataInputStream in = new DataInputStream(client.getInputStream());
        if (!command(in).equals("zINSTREAM")) {
            return "UNKNOWN COMMAND";
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int length = in.readInt(); length != 0; length = in.readInt()) {
            if (file.size() + length > LIMIT) {
                return "INSTREAM size limit exceeded. ERROR";
            }
            file.write(in.readNBytes(length));
        }
        return file.toString(StandardCharsets.ISO_8859_1).contains(EICAR)
                ? "stream: Win.Test.EICAR_HDB-1 FOUND"
                : "stream: OK";
    }

    private static String command(DataInputStream in) throws IOException {
        StringBuilder command = new StringBuilder();
        for (int one = in.read(); one != 0; one = in.read()) {
            if (one < 0) {
                throw new EOFException();
            }
            command.append((char) one);
        }
        return command.toString();
    }

    /** Nobody is served any more once this returns: a thread that still waits for a client may get one. */
    @Override
    public void close() throws IOException {
        server.close();
        try {
            serving.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
