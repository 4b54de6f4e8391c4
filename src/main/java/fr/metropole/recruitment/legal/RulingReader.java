package fr.metropole.recruitment.legal;

import fr.metropole.recruitment.legal.table.DecisionTable;
import fr.metropole.recruitment.legal.table.Leaf;
import fr.metropole.recruitment.legal.table.Row;
import fr.metropole.recruitment.legal.table.RuleBook;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the columns of the rows that apply into a ruling. */
final class RulingReader {

    private final RuleBook book;

    RulingReader(RuleBook book) {
        this.book = book;
    }

    Ruling read(Leaf leaf) {
        String code = text(leaf, TableWords.LEGAL_BASIS, RuleBook.ERROR);
        String rule = required(leaf, TableWords.LEGAL_BASIS, RuleBook.RULE);
        return code == null
                ? allowed(leaf, rule)
                : new Ruling.Barred(rule, code, required(leaf, TableWords.LEGAL_BASIS, "errorMessage"), rows(leaf));
    }

    private Ruling.Allowed allowed(Leaf leaf, String rule) {
        return new Ruling.Allowed(
                rule,
                required(leaf, TableWords.LEGAL_BASIS, "basis"),
                required(leaf, TableWords.LEGAL_BASIS, "act"),
                required(leaf, TableWords.LEGAL_BASIS, "postKind"),
                number(leaf, TableWords.LEGAL_BASIS, "maximumMonths"),
                required(leaf, TableWords.LEGAL_BASIS, "renewalCap"),
                yes(leaf, TableWords.LEGAL_BASIS, "unsuccessfulSearch"),
                publication(leaf),
                approval(leaf),
                selection(leaf),
                text(leaf, TableWords.TRIAL_PERIOD, "trialPeriodMax"),
                text(leaf, TableWords.RENEWAL_NOTICE, "renewalNotice"),
                rows(leaf));
    }

    private static Ruling.Publication publication(Leaf leaf) {
        return new Ruling.Publication(
                yes(leaf, TableWords.PUBLICATION_RULES, "declaration"),
                yes(leaf, TableWords.PUBLICATION_RULES, "portal"),
                required(leaf, TableWords.PUBLICATION_RULES, "otherPublicity"),
                required(leaf, TableWords.PUBLICATION_RULES, "minimumApplicationPeriod"));
    }

    private static Ruling.Approval approval(Leaf leaf) {
        return new Ruling.Approval(
                list(required(leaf, TableWords.APPROVAL_CHAIN, "approvals")),
                yes(leaf, TableWords.APPROVAL_CHAIN, "deliberation"),
                required(leaf, TableWords.APPROVAL_CHAIN, "signatory"),
                yes(leaf, TableWords.APPROVAL_CHAIN, "legalityControl"));
    }

    private static Ruling.Selection selection(Leaf leaf) {
        Integer interviews = number(leaf, TableWords.PANEL_RULES, "minimumInterviews");
        return new Ruling.Selection(
                interviews == null ? 0 : interviews,
                number(leaf, TableWords.PANEL_RULES, "minimumInterviewers"),
                yes(leaf, TableWords.PANEL_RULES, "assessmentDocument"));
    }

    private List<FiredRow> rows(Leaf leaf) {
        return book.tables().stream()
                .filter(table -> leaf.rows().containsKey(table.key()))
                .map(table -> fired(table, Objects.requireNonNull(leaf.rows().get(table.key()))))
                .toList();
    }

    private static FiredRow fired(DecisionTable table, Row row) {
        Object articles = row.output("articles");
        return new FiredRow(
                table.key(),
                table.name(),
                table.version(),
                row.id(),
                articles == null ? List.of() : list(articles.toString()),
                row.note());
    }

    private static List<String> list(String cell) {
        return Arrays.stream(cell.split(";")).map(String::strip).toList();
    }

    private static boolean yes(Leaf leaf, String decision, String column) {
        return TableWords.YES.equals(text(leaf, decision, column));
    }

    private static @Nullable Integer number(Leaf leaf, String decision, String column) {
        return leaf.output(decision, column) instanceof Number number ? number.intValue() : null;
    }

    private static @Nullable String text(Leaf leaf, String decision, String column) {
        Object value = leaf.output(decision, column);
        return value == null ? null : value.toString();
    }

    private static String required(Leaf leaf, String decision, String column) {
        String value = text(leaf, decision, column);
        if (value == null) {
            throw new IllegalStateException("table %s has an empty cell in column %s".formatted(decision, column));
        }
        return value;
    }
}
