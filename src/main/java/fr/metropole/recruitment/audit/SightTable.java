package fr.metropole.recruitment.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** To whom each recruitment came, kept beside the history so that a search for HR need not read the entries themselves. */
final class SightTable {

    /** The query asks for {@code who}; a person who acted is told from a group of the same name. */
    static final String SEEN =
            "exists (select 1 from audit_case_sight s where s.case_slug = c.case_slug and s.who in (:sight))";

    private static final String INSERT = "insert into audit_case_sight (case_slug, who)"
            + " select cast(? as varchar(60)), cast(? as varchar(80)) where not exists"
            + " (select 1 from audit_case_sight s where s.case_slug = ? and s.who = ?)";

    private static final Set<String> OFFERS = Set.of(EntryKind.TASK_OPENED.name(), EntryKind.TASK_ASSIGNED.name());
    private static final Set<String> LOOKS = Set.of(EntryKind.READING.name(), EntryKind.EXPORT.name());

    private SightTable() {}

    /** What stands in the table for somebody who did something. */
    static String acting(String person) {
        return "@" + person;
    }

    /** What the entries add; to read a recruitment or to take a copy of it makes it nobody's own. */
    static List<Statements.Row> inserts(List<AuditEntry> entries) {
        Set<List<String>> told = new LinkedHashSet<>();
        for (AuditEntry entry : entries) {
            String slug = entry.caseSlug();
            if (slug != null) {
                whose(entry).forEach(who -> told.add(List.of(slug, who)));
            }
        }
        return told.stream().map(one -> insert(one.get(0), one.get(1))).toList();
    }

    private static Statements.Row insert(String slug, String who) {
        return new Statements.Row(INSERT, new Object[] {slug, who, slug, who});
    }

    private static List<String> whose(AuditEntry entry) {
        List<String> whose = new ArrayList<>();
        if (OFFERS.contains(entry.kind())
                && AuditJson.detail(entry.detail()).get("offeredTo") instanceof List<?> offered) {
            offered.forEach(one -> whose.add(String.valueOf(one)));
        }
        String actor = entry.actor();
        if (actor != null && !LOOKS.contains(entry.kind())) {
            whose.add(acting(actor));
        }
        return whose;
    }
}
