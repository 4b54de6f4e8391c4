package fr.metropole.recruitment.access.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lets a good answer through as it is written and withholds an error answer, so that another one can take its place. */
final class WithheldError extends HttpServletResponseWrapper {

    private static final int FIRST_ERROR = 400;

    private @Nullable ServletOutputStream out;
    private @Nullable PrintWriter writer;

    WithheldError(HttpServletResponse response) {
        super(response);
    }

    boolean isError() {
        return getStatus() >= FIRST_ERROR;
    }

    @Override
    public void sendError(int status) {
        setStatus(status);
    }

    @Override
    public void sendError(int status, String message) {
        setStatus(status);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (out == null) {
            out = new Deciding(super.getResponse()::getOutputStream);
        }
        return out;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!isError()) {
            if (writer != null) {
                writer.flush();
            }
            super.flushBuffer();
        }
    }

    @Override
    public void setContentLength(int length) {
        setContentLengthLong(length);
    }

    @Override
    public void setContentLengthLong(long length) {
        if (!isError()) {
            super.setContentLengthLong(length);
        }
    }

    @Override
    public void setHeader(String name, String value) {
        if (!(isError() && describesBody(name))) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!(isError() && describesBody(name))) {
            super.addHeader(name, value);
        }
    }

    private static boolean describesBody(String header) {
        return header.toLowerCase(Locale.ROOT).startsWith("content-")
                && !header.toLowerCase(Locale.ROOT).startsWith("content-security");
    }

    /** Opens the real stream. */
    private interface Source {
        ServletOutputStream open() throws IOException;
    }

    private final class Deciding extends ServletOutputStream {

        private final Source source;

        Deciding(Source source) {
            this.source = source;
        }

        @Override
        public void write(int one) throws IOException {
            if (!isError()) {
                source.open().write(one);
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (!isError()) {
                source.open().write(bytes, offset, length);
            }
        }

        @Override
        public void flush() throws IOException {
            if (!isError()) {
                source.open().flush();
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("the engine answers synchronously");
        }
    }
}
