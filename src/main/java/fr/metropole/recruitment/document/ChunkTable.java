package fr.metropole.recruitment.document;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The bytes of the kept files, in pieces. Pieces because no column type for large contents is the same on H2 and on
 * PostgreSQL, and because a driver reads a whole value into memory: this way at most one piece is there.
 */
@Repository
class ChunkTable {

    static final int CHUNK = 256 * 1024;

    private final JdbcClient jdbc;

    ChunkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes a content piece by piece.
     *
     * @return SHA-256 of what was written, lower-case hexadecimal
     */
    String write(UUID document, InputStream content) throws IOException {
        DigestInputStream bytes = new DigestInputStream(content, ContentSummary.newDigest());
        byte[] piece = bytes.readNBytes(CHUNK);
        for (int position = 0; piece.length > 0; position++) {
            insert(document, position, piece);
            piece = bytes.readNBytes(CHUNK);
        }
        return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
    }

    Optional<byte[]> read(UUID document, int position) {
        return jdbc.sql("select content from document_chunk where document_id = :document and chunk_number = :position")
                .param("document", document)
                .param("position", position)
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    void delete(UUID document) {
        jdbc.sql("delete from document_chunk where document_id = :document")
                .param("document", document)
                .update();
    }

    private void insert(UUID document, int position, byte[] piece) {
        jdbc.sql("insert into document_chunk (document_id, chunk_number, content)"
                        + " values (:document, :position, :content)")
                .param("document", document)
                .param("position", position)
                .param("content", piece)
                .update();
    }
}
