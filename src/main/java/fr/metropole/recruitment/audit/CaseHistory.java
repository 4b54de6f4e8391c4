package fr.metropole.recruitment.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the history of recruitments, from the audit's own tables alone: it stays readable when the engine has cleaned its
 * history. Asks four questions of the database, however long a case is.
 */
@Service
@Transactional(readOnly = true)
public class CaseHistory {

    private final CaseFiles cases;
    private final ChainTable chains;
    private final JdbcClient jdbc;

    CaseHistory(CaseFiles cases, ChainTable chains, JdbcClient jdbc) {
        this.cases = cases;
        this.chains = chains;
        this.jdbc = jdbc;
    }

    /** Finished and running recruitments that the reader sees, a hundred on a page, the newest first. */
    public CasePage search(CaseSearch search, Sight sight, int asked) {
        long count = cases.count(search, sight);
        int page = CasePage.within(asked, count);
        return new CasePage(cases.search(search, sight, page), count, page);
    }

    /** Whether the reader sees a recruitment. */
    public boolean isSeen(String slug, Sight sight) {
        return cases.isSeen(slug, sight);
    }

    /** Every end that a recruitment has reached, for the search. */
    public List<String> outcomes() {
        return cases.outcomes();
    }

    /** The history of a case; empty when there is no such case. */
    public Optional<CaseTimeline> timeline(String slug, Filter filter) {
        List<Chain> ofCase = chains.ofCase(slug);
        if (ofCase.isEmpty()) {
            return Optional.empty();
        }
        CaseFile file = cases.find(slug).orElseGet(() -> unnamed(slug, ofCase));
        TimelineReading reading = new TimelineReading(ofCase, payloads(slug));
        List<TimelineEntry> entries = entries(slug).stream()
                .map(reading::read)
                .filter(entry -> TimelineFilter.keeps(entry, filter))
                .toList();
        return Optional.of(new CaseTimeline(file, ofCase, entries));
    }

    private List<AuditEntry> entries(String slug) {
        return jdbc.sql("select " + EntryTable.COLUMNS
                        + " from audit_entry where case_slug = :slug order by occurred_at, entry_no")
                .param("slug", slug)
                .query((row, number) -> EntryTable.entry(row))
                .list();
    }

    private Map<String, List<Payload>> payloads(String slug) {
        Map<String, List<Payload>> byEntry = new HashMap<>();
        jdbc.sql("select p.chain, p.seq_no, p.part_no, p.subject, p.salt, p.content, p.erased_at from audit_entry e"
                        + " join audit_payload p on p.chain = e.chain and p.seq_no = e.seq_no"
                        + " where e.case_slug = :slug order by p.chain, p.seq_no, p.part_no")
                .param("slug", slug)
                .query((row, number) -> PayloadTable.payload(row))
                .list()
                .forEach(part -> byEntry.computeIfAbsent(
                                part.chain() + "/" + part.sequence(), entry -> new ArrayList<>())
                        .add(part));
        return byEntry;
    }

    private static CaseFile unnamed(String slug, List<Chain> chains) {
        Chain first = chains.get(0);
        String reference = first.caseReference() == null ? slug : first.caseReference();
        return new CaseFile(slug, reference, null, null, null, first.openedAt(), null, null);
    }
}
