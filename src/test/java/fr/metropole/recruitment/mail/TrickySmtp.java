package fr.metropole.recruitment.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** A mail server that misbehaves on demand, at the moment where it hurts. */
final class TrickySmtp implements AutoCloseable {

    /** What it does. */
    enum Mood {
        KIND,
        /** the address does not exist */
        REFUSES,
        /** comes back later */
        BUSY,
        /** takes the whole text, then hangs up without a word */
        DROPS_AFTER_DATA,
        /** takes the whole text, then says nothing any more */
        FALLS_SILENT,
        /** hangs up before any text */
        DROPS_AT_ONCE
    }

    private final ServerSocket server;
    final AtomicReference<Mood> mood = new AtomicReference<>(Mood.KIND);
    final AtomicInteger texts = new AtomicInteger();

    TrickySmtp() throws IOException {
        server = new ServerSocket(0);
        Thread thread = new Thread(this::serve, "tricky-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                talk(client);
            } catch (IOException closed) {
                // the next client, or the end
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        OutputStream out = client.getOutputStream();
        if (mood.get() == Mood.DROPS_AT_ONCE) {
            return;
        }
        say(out, "220 essai");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals("DATA")) {
                say(out, "354 allez-y");
                readText(in);
                if (mood.get() == Mood.DROPS_AFTER_DATA) {
                    return;
                }
                if (mood.get() == Mood.FALLS_SILENT) {
                    in.readLine();
                    return;
                }
                say(out, "250 pris");
            } else {
                say(out, answer(line));
            }
            if (line.equals("QUIT")) {
                return;
            }
        }
    }

    private String answer(String line) {
        if (line.startsWith("MAIL") && mood.get() == Mood.BUSY) {
            return "451 plus tard";
        }
        return line.startsWith("RCPT") && mood.get() == Mood.REFUSES ? "550 inconnu" : "250 bien";
    }

    private void readText(BufferedReader in) throws IOException {
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            // the text itself does not matter
        }
        texts.incrementAndGet();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
