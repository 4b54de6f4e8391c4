package fr.metropole.recruitment.audit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The condition on {@code audit_case c} that a search makes, for what the reader sees. */
final class CaseQuery {

    /** Recruitments on one page. */
    static final int PAGE = 100;

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private CaseQuery(Sight sight) {
        conditions.add(sight.condition());
        values.putAll(sight.values());
    }

    static CaseQuery of(CaseSearch search, Sight sight) {
        CaseQuery query = new CaseQuery(sight);
        query.text(search.text());
        query.like(search.unit(), "unit", "(lower(c.unit_code) like :unit or lower(c.unit_name) like :unit)");
        query.with(
                search.person(),
                "person",
                "exists (select 1 from audit_entry e where e.case_slug = c.case_slug and e.actor = :person)");
        query.day(search.from(), 0, "from", "c.opened_at >= :from");
        query.day(search.to(), 1, "to", "c.opened_at < :to");
        if (CaseSearch.OPEN.equals(search.outcome())) {
            query.conditions.add("c.closed_at is null");
        } else {
            query.with(search.outcome(), "outcome", "c.outcome = :outcome");
        }
        return query;
    }

    /** SQL, to stand behind {@code where}. */
    String condition() {
        return String.join(" and ", conditions);
    }

    /** By the names in the condition. */
    Map<String, Object> values() {
        return values;
    }

    /** Part of the reference or of the title, or the number of an application. */
    private void text(@Nullable String typed) {
        if (typed != null && ApplicationNumbers.isOne(typed)) {
            with(
                    typed,
                    "number",
                    "c.case_slug in (select h.case_slug from audit_chain h where h.business_key = :number)");
        } else {
            like(typed, "text", "(lower(c.case_reference) like :text or lower(c.title) like :text)");
        }
    }

    private void like(@Nullable String typed, String name, String condition) {
        with(
                typed == null ? null : "%" + typed.toLowerCase(Locale.FRENCH).replaceAll("[%_\\\\]", "") + "%",
                name,
                condition);
    }

    private void day(@Nullable LocalDate day, int plus, String name, String condition) {
        with(day == null ? null : day.plusDays(plus).atStartOfDay(PARIS).toOffsetDateTime(), name, condition);
    }

    private void with(@Nullable Object value, String name, String condition) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }
}
