package fr.metropole.recruitment.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of the kept files, without their bytes. Plain SQL, since nothing of them ever changes. */
@Repository
class DocumentTable {

    private final JdbcClient jdbc;

    DocumentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(DocumentRef document) {
        jdbc.sql("insert into document (id, file_name, document_type, size_bytes, sha256, stored_at)"
                        + " values (:id, :name, :type, :size, :sha256, :storedAt)")
                .param("id", document.id())
                .param("name", document.fileName())
                .param("type", document.type().name())
                .param("size", document.size())
                .param("sha256", document.sha256())
                .param("storedAt", document.storedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<DocumentRef> find(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select id, file_name, document_type, size_bytes, sha256, stored_at from document"
                        + " where id in (:ids) order by stored_at, file_name")
                .param("ids", ids)
                .query(DocumentTable::read)
                .list();
    }

    void delete(UUID id) {
        jdbc.sql("delete from document where id = :id").param("id", id).update();
    }

    private static DocumentRef read(ResultSet row, int number) throws SQLException {
        return new DocumentRef(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                DocumentType.valueOf(row.getString("document_type")),
                row.getLong("size_bytes"),
                row.getString("sha256"),
                row.getObject("stored_at", OffsetDateTime.class).toInstant());
    }
}
