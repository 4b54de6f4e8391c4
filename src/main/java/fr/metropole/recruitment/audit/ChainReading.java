package fr.metropole.recruitment.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/**
 * Reads all chains for a verification, some hundred at a time: their ends, what anchors saw of them, then their entries in
 * one pass. Which chains make a page is left to the database, so that its own order of texts counts everywhere.
 */
@Component
class ChainReading {

    private static final int PAGE = 500;
    private static final int FETCH = 2_000;
    private static final String RANGE = " where chain > ? and chain <= ?";

    private final JdbcTemplate jdbc;

    ChainReading(JdbcTemplate jdbc) {
        this.jdbc = new JdbcTemplate(java.util.Objects.requireNonNull(jdbc.getDataSource()));
        this.jdbc.setFetchSize(FETCH);
    }

    void read(Findings findings) {
        String from = "";
        for (String to = pageAfter(from); to != null; to = pageAfter(from)) {
            read(from, to, findings);
            from = to;
        }
    }

    /** The last chain of the next page; of chains that lost their header or their entries too. */
    private @Nullable String pageAfter(String from) {
        return jdbc.queryForObject(
                "select max(chain) from (select chain from ("
                        + "select chain from (select chain from audit_chain where chain > ? order by chain"
                        + " fetch first " + PAGE + " rows only) c union "
                        + "select chain from (select distinct chain from audit_anchor_head where chain > ? order by chain"
                        + " fetch first " + PAGE + " rows only) a union "
                        + "select chain from (select distinct chain from audit_entry where chain > ? order by chain"
                        + " fetch first " + PAGE + " rows only) e"
                        + ") every order by chain fetch first " + PAGE + " rows only) page",
                String.class,
                from,
                from,
                from);
    }

    private void read(String from, String to, Findings findings) {
        Map<String, Head> heads = heads(from, to);
        Map<String, List<Anchored>> anchored = anchored(from, to);
        Set<String> met = new HashSet<>();
        Pass pass = new Pass(heads, anchored, met, findings);
        jdbc.query(
                "select e.chain, e.seq_no, e.occurred_at, e.kind, e.case_slug, e.actor, e.actor_role, e.on_behalf_of,"
                        + " e.subject, e.element, e.task, e.title, e.detail, e.moves, e.parts, e.previous, e.hash,"
                        + " p.part_no, p.subject as part_subject, p.salt, p.content, p.erased_at"
                        + " from audit_entry e left join audit_payload p on p.chain = e.chain and p.seq_no = e.seq_no"
                        // said of both tables: PostgreSQL does not conclude it and would read all of the second
                        + " and p.chain > ? and p.chain <= ?"
                        + " where e.chain > ? and e.chain <= ? order by e.chain, e.seq_no, p.part_no",
                pass,
                from,
                to,
                from,
                to);
        pass.close();
        Set<String> empty = new HashSet<>(heads.keySet());
        empty.addAll(anchored.keySet());
        empty.removeAll(met);
        empty.forEach(chain -> pass.end(
                new ChainCheck(chain, heads.get(chain), anchored.getOrDefault(chain, List.of()), findings), chain));
    }

    private Map<String, Head> heads(String from, String to) {
        Map<String, Head> heads = new HashMap<>();
        jdbc.query(
                "select * from audit_chain" + RANGE,
                row -> {
                    Chain chain = ChainTable.chain(row);
                    heads.put(chain.id(), new Head(chain, row.getLong("seq_no"), row.getString("hash"), false));
                },
                from,
                to);
        return heads;
    }

    private Map<String, List<Anchored>> anchored(String from, String to) {
        Map<String, List<Anchored>> anchored = new HashMap<>();
        jdbc.query(
                "select anchor, chain, seq_no, hash from audit_anchor_head" + RANGE + " order by chain, seq_no",
                row -> {
                    anchored.computeIfAbsent(row.getString("chain"), chain -> new ArrayList<>())
                            .add(new Anchored(
                                    row.getLong("anchor"),
                                    row.getString("chain"),
                                    row.getLong("seq_no"),
                                    row.getString("hash")));
                },
                from,
                to);
        return anchored;
    }

    private List<AuditEntry> entries(String chain) {
        return jdbc.query(
                "select " + EntryTable.COLUMNS + " from audit_entry where chain = ? order by seq_no",
                (row, number) -> EntryTable.entry(row),
                chain);
    }

    /** One pass over the entries of a page. */
    private final class Pass implements RowCallbackHandler {

        private final Map<String, Head> heads;
        private final Map<String, List<Anchored>> anchored;
        private final Set<String> met;
        private final Findings findings;
        private @Nullable ChainCheck check;
        private @Nullable AuditEntry entry;
        private final List<Payload> parts = new ArrayList<>();

        Pass(Map<String, Head> heads, Map<String, List<Anchored>> anchored, Set<String> met, Findings findings) {
            this.heads = heads;
            this.anchored = anchored;
            this.met = met;
            this.findings = findings;
        }

        @Override
        public void processRow(ResultSet row) throws SQLException {
            AuditEntry before = entry;
            boolean same = before != null
                    && before.chain().equals(row.getString("chain"))
                    && before.sequence() == row.getLong("seq_no");
            if (!same) {
                flush();
                AuditEntry next = EntryTable.entry(row);
                if (before == null || !before.chain().equals(next.chain())) {
                    open(next.chain(), before == null ? null : before.chain());
                }
                entry = next;
            }
            if (row.getObject("part_no") != null) {
                parts.add(part(row));
            }
        }

        void close() {
            flush();
            AuditEntry last = entry;
            ChainCheck open = check;
            if (open != null && last != null) {
                end(open, last.chain());
            }
        }

        void end(ChainCheck ended, String chain) {
            boolean broken = ended.end();
            int before = findings.list().size();
            Head head = heads.get(chain);
            if (head != null && broken) {
                new Diagnosis(head, entries(chain), findings).tell();
            } else if (head == null && met.contains(chain)) {
                findings.add(new Finding(
                        Fault.CHAIN_INSERTED,
                        chain,
                        null,
                        null,
                        "Des entrées existent sans l’en-tête de leur chaîne."));
            }
            if (findings.list().size() == before) {
                ended.endOfAnchors();
            }
        }

        private void open(String chain, @Nullable String before) {
            ChainCheck open = check;
            if (open != null && before != null) {
                end(open, before);
            }
            met.add(chain);
            check = new ChainCheck(chain, heads.get(chain), anchored.getOrDefault(chain, List.of()), findings);
        }

        private void flush() {
            AuditEntry read = entry;
            ChainCheck open = check;
            if (read != null && open != null) {
                open.next(read, List.copyOf(parts));
            }
            parts.clear();
        }
    }

    private static Payload part(ResultSet row) throws SQLException {
        return new Payload(
                row.getString("chain"),
                row.getLong("seq_no"),
                row.getInt("part_no"),
                row.getString("part_subject"),
                row.getString("salt"),
                row.getString("content"),
                null);
    }
}
