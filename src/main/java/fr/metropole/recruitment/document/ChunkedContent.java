package fr.metropole.recruitment.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Reads a kept file piece by piece; needs no transaction and holds no connection between two pieces. */
final class ChunkedContent extends InputStream {

    private final ChunkTable chunks;
    private final DocumentRef document;
    private long left;
    private int next;
    private InputStream piece = InputStream.nullInputStream();

    ChunkedContent(ChunkTable chunks, DocumentRef document) {
        this.chunks = chunks;
        this.document = document;
        this.left = document.size();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (left == 0) {
            return -1;
        }
        if (piece.available() == 0) {
            piece = nextPiece(document.id());
        }
        int read = piece.read(buffer, offset, length);
        left -= read;
        return read;
    }

    /** A piece that is gone means that the file was erased while somebody read it. */
    private InputStream nextPiece(UUID id) throws IOException {
        byte[] bytes = chunks.read(id, next).orElseThrow(() -> new IOException("document " + id + " is incomplete"));
        next++;
        return new ByteArrayInputStream(bytes);
    }
}
