package fr.metropole.recruitment.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The controls over all recruitments that a search finds: which of them broke which rule. Reads what {@link ControlRound}
 * has judged, so that the number of its statements does not depend on how many recruitments there are.
 */
@Service
public class ControlPlan {

    private static final String JUDGED =
            " from audit_case c left join audit_control_case k on k.case_slug = c.case_slug where ";

    private final ControlRound round;
    private final CaseFiles cases;
    private final ControlTable table;
    private final JdbcClient jdbc;

    ControlPlan(ControlRound round, CaseFiles cases, ControlTable table, JdbcClient jdbc) {
        this.round = round;
        this.cases = cases;
        this.table = table;
        this.jdbc = jdbc;
    }

    /**
     * The answer.
     *
     * @param rules each rule over all recruitments found, and how often it stands how
     * @param cases those of this page, those with most to look at first
     * @param count recruitments found
     * @param page from 1
     * @param pages how many
     * @param waiting recruitments that are still to be judged, or judged again since they moved
     */
    public record Plan(List<RuleRow> rules, List<Controlled> cases, long count, int page, int pages, long waiting) {

        public Plan {
            rules = List.copyOf(rules);
            cases = List.copyOf(cases);
        }
    }

    /** One rule over all recruitments. */
    public record RuleRow(String code, String words, long kept, long due, long noted, long broken) {}

    /**
     * One recruitment and what there is to look at.
     *
     * @param judged whether it was; there is nothing to count otherwise
     */
    public record Controlled(
            CaseFile file, boolean judged, int kept, int due, List<Control> noted, List<Control> broken) {

        public Controlled {
            noted = List.copyOf(noted);
            broken = List.copyOf(broken);
        }
    }

    /** One page of the plan; brings it up to date first, as far as somebody can wait for it. */
    public Plan of(CaseSearch search, Sight sight, int asked) {
        CaseQuery query = CaseQuery.of(search, sight);
        long waiting = round.bringUpToDate(query);
        long count = cases.count(search, sight);
        int page = CasePage.within(asked, count);
        String order = " order by coalesce(k.broken, 0) desc, coalesce(k.noted, 0) desc,"
                + " c.opened_at desc nulls last, c.case_slug offset :skipped rows fetch first " + CaseQuery.PAGE
                + " rows only";
        List<Row> rows = jdbc.sql("select c.*, k.kept, k.due" + JUDGED + query.condition() + order)
                .params(query.values())
                .param("skipped", (page - 1) * CaseQuery.PAGE)
                .query(ControlPlan::row)
                .list();
        return new Plan(rules(query), controlled(rows), count, page, CasePage.pages(count), waiting);
    }

    /** Hands on every recruitment found with every rule of it, some at a time, however many there are. */
    public void each(CaseSearch search, Sight sight, Consumer<Judged> each) {
        CaseQuery query = CaseQuery.of(search, sight);
        round.bringUpToDate(query);
        String after = "";
        List<Row> rows;
        do {
            rows = jdbc.sql("select c.*, k.kept, k.due" + JUDGED + query.condition()
                            + " and c.case_slug > :after order by c.case_slug fetch first " + CaseQuery.PAGE
                            + " rows only")
                    .params(query.values())
                    .param("after", after)
                    .query(ControlPlan::row)
                    .list();
            Map<String, List<Control>> found = table.of(slugs(rows));
            for (Row row : rows) {
                after = row.file().slug();
                each.accept(new Judged(row.file(), found.getOrDefault(after, List.of())));
            }
        } while (rows.size() == CaseQuery.PAGE);
    }

    /** A recruitment with all its rules; none when it was not judged yet. */
    public record Judged(CaseFile file, List<Control> controls) {

        public Judged {
            controls = List.copyOf(controls);
        }
    }

    private record Row(CaseFile file, boolean judged, int kept, int due) {}

    private static Row row(ResultSet row, int number) throws SQLException {
        int kept = row.getInt("kept");
        boolean judged = !row.wasNull();
        return new Row(CaseFiles.file(row), judged, kept, row.getInt("due"));
    }

    private List<Controlled> controlled(List<Row> rows) {
        Map<String, List<Control>> found = table.of(slugs(rows));
        List<Controlled> controlled = new ArrayList<>();
        for (Row row : rows) {
            List<Control> own = found.getOrDefault(row.file().slug(), List.of());
            controlled.add(new Controlled(
                    row.file(),
                    row.judged(),
                    row.kept(),
                    row.due(),
                    with(Control.State.NOTED, own),
                    with(Control.State.BROKEN, own)));
        }
        return controlled;
    }

    private static List<String> slugs(List<Row> rows) {
        return rows.stream().map(row -> row.file().slug()).toList();
    }

    private static List<Control> with(Control.State state, List<Control> controls) {
        return controls.stream().filter(control -> control.state() == state).toList();
    }

    private List<RuleRow> rules(CaseQuery query) {
        return jdbc.sql("select f.code, min(f.words) as words, min(f.place) as place,"
                        + " sum(case when f.state = 'KEPT' then 1 else 0 end) as kept,"
                        + " sum(case when f.state = 'DUE' then 1 else 0 end) as due,"
                        + " sum(case when f.state = 'NOTED' then 1 else 0 end) as noted,"
                        + " sum(case when f.state = 'BROKEN' then 1 else 0 end) as broken"
                        + " from audit_case c join audit_control f on f.case_slug = c.case_slug where "
                        + query.condition() + " group by f.code order by place, f.code")
                .params(query.values())
                .query((row, number) -> new RuleRow(
                        row.getString("code"),
                        row.getString("words"),
                        row.getLong("kept"),
                        row.getLong("due"),
                        row.getLong("noted"),
                        row.getLong("broken")))
                .list();
    }
}
