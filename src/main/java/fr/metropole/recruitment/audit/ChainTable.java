package fr.metropole.recruitment.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The chains with their ends. Plain SQL, so that a transaction costs few round trips and locks no more than it writes. */
@Repository
class ChainTable {

    private static final String COLUMNS = "chain, case_slug, case_reference, process, model_version, definition,"
            + " chain_name, business_key, parent, opened_at";
    private static final String INSERT =
            "insert into audit_chain (" + COLUMNS + ", seq_no, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    ChainTable(JdbcTemplate jdbc, JdbcClient client) {
        this.jdbc = jdbc;
        this.client = client;
    }

    /** Locks the ends of several chains, always in the same order, so that two transactions never wait for each other. */
    List<Head> lock(Collection<String> chains) {
        if (chains.isEmpty()) {
            return List.of();
        }
        return client.sql("select " + COLUMNS + ", seq_no, hash from audit_chain where chain in (:chains)"
                        + " order by chain for update")
                .param("chains", chains)
                .query((row, number) -> new Head(chain(row), row.getLong("seq_no"), row.getString("hash"), false))
                .list();
    }

    /** Adds a new chain with the end it has reached. */
    static Statements.Row insert(Head fresh) {
        return new Statements.Row(INSERT, values(fresh));
    }

    /** Adds an empty chain that two transactions may add at the same time; the slower one finds it there. */
    void insertIfAbsent(Chain chain) {
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            Savepoint before = connection.setSavepoint();
            try {
                jdbc.update(INSERT, values(Head.of(chain)));
                connection.releaseSavepoint(before);
                return true;
            } catch (DuplicateKeyException e) {
                connection.rollback(before);
                return false;
            }
        });
    }

    /** Moves the end of a locked chain forward. */
    static Statements.Row advance(Head head) {
        return new Statements.Row(
                "update audit_chain set seq_no = ?, hash = ? where chain = ?",
                new Object[] {head.sequence(), head.hash(), head.chain().id()});
    }

    /** All chains of a recruitment, in the order in which they were opened. */
    List<Chain> ofCase(String slug) {
        return client.sql("select " + COLUMNS + " from audit_chain where case_slug = :slug order by opened_at, chain")
                .param("slug", slug)
                .query((row, number) -> chain(row))
                .list();
    }

    static Chain chain(ResultSet row) throws SQLException {
        int version = row.getInt("model_version");
        return new Chain(
                row.getString("chain"),
                row.getString("case_slug"),
                row.getString("case_reference"),
                row.getString("process"),
                version == 0 ? null : version,
                row.getString("definition"),
                row.getString("chain_name"),
                row.getString("business_key"),
                row.getString("parent"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant());
    }

    private static Object[] values(Head head) {
        Chain chain = head.chain();
        return new Object[] {
            chain.id(),
            chain.caseSlug(),
            chain.caseReference(),
            chain.process(),
            chain.version(),
            chain.definition(),
            chain.name(),
            chain.businessKey(),
            chain.parent(),
            chain.openedAt().atOffset(ZoneOffset.UTC),
            head.sequence(),
            head.hash()
        };
    }
}
