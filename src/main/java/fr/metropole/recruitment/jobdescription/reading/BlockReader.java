package fr.metropole.recruitment.jobdescription.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Sorts the entries of a list of activities into headings and what stands under them. */
final class BlockReader {

    private static final int LONGEST_HEADING = 260;

    private final List<ListEntry> entries;
    private final Findings findings;
    private final List<Block> blocks = new ArrayList<>();
    private final Set<Integer> lines = new TreeSet<>();
    private final @Nullable String headingBullet;
    private @Nullable Block open;

    private BlockReader(List<ListEntry> entries, Findings findings) {
        this.entries = entries;
        this.findings = findings;
        this.headingBullet = headingBullet();
    }

    /** What was read, and from where. */
    record Result(List<Block> blocks, @Nullable Words words) {}

    static Result read(List<ListEntry> given, Findings findings, String quote) {
        List<ListEntry> entries = given.size() == 1 ? listed(given.get(0)) : given;
        BlockReader reader = new BlockReader(entries, findings);
        for (int i = 0; i < entries.size(); i++) {
            reader.entry(i);
        }
        List<Block> blocks =
                reader.blocks.stream().filter(block -> !block.isEmpty()).toList();
        Words words = reader.lines.isEmpty()
                ? null
                : new Words(((TreeSet<Integer>) reader.lines).first(), ((TreeSet<Integer>) reader.lines).last(), quote);
        return new Result(blocks, words);
    }

    /** One paragraph that lists activities between semicolons. */
    private static List<ListEntry> listed(ListEntry entry) {
        return java.util.Arrays.stream(entry.text().split("\\s*;\\s+"))
                .map(text -> new ListEntry(entry.mark(), entry.code(), text, entry.words()))
                .toList();
    }

    private void entry(int i) {
        ListEntry entry = entries.get(i);
        if (isHeading(i)) {
            heading(entry);
        } else if (entry.isPlain() && isIntroduction(i)) {
            if (entry.text().length() < 300) {
                findings.use(entry.words());
            }
        } else {
            item(entry);
        }
    }

    /** Where a bullet of one kind is followed at once by another kind, the first kind marks headings. */
    private @Nullable String headingBullet() {
        for (int i = 0; i + 1 < entries.size(); i++) {
            ListEntry entry = entries.get(i);
            ListEntry next = entries.get(i + 1);
            if (entry.isBullet() && next.isBullet() && !next.mark().equals(entry.mark())) {
                return entry.mark();
            }
            if (entry.isBullet() && next.isBullet()) {
                return null;
            }
        }
        return null;
    }

    private boolean isHeading(int i) {
        ListEntry entry = entries.get(i);
        ListEntry next = i + 1 < entries.size() ? entries.get(i + 1) : null;
        if (entry.text().length() > LONGEST_HEADING) {
            return false;
        }
        if (entry.isNumbered()) {
            return next != null
                    && (next.isBullet() || next.isPlain() && !entry.text().endsWith("."));
        }
        if (entry.isBullet()) {
            return entry.mark().equals(headingBullet)
                    && next != null
                    && !next.mark().equals(entry.mark());
        }
        return next != null
                && next.isBullet()
                && !next.mark().equals(headingBullet)
                && !endsSentence(entry)
                && entry.text().length() < 160
                && !startsAProse(entry);
    }

    private static boolean endsSentence(ListEntry entry) {
        return entry.text().endsWith(".") || entry.text().endsWith(";");
    }

    private static boolean startsAProse(ListEntry entry) {
        String plain = Folded.plain(entry.text());
        return plain.matches(
                "^(?:au sein|sous l'autorite|sous la responsabilite|vous|dans le cadre|a ce titre|le ou la|la ou le|en tant que|rattache|il |elle |les missions|l'agent|le titulaire|place).*");
    }

    private boolean isIntroduction(int i) {
        boolean before = entries.subList(i + 1, entries.size()).stream().anyMatch(later -> !later.isPlain());
        boolean marked = entries.stream().anyMatch(one -> !one.isPlain());
        return marked && (before || startsAProse(entries.get(i)) || endsSentence(entries.get(i)));
    }

    private void heading(ListEntry entry) {
        Block block = new Block(entry.code(), entry.bare());
        boolean inside = entry.isPlain() && open != null && !open.code().isEmpty();
        Block parent = open;
        if (inside && parent != null) {
            parent.inner().add(block);
            innermost = block;
        } else {
            blocks.add(block);
            open = block;
            innermost = block;
        }
        note(entry);
    }

    private @Nullable Block innermost;

    private void item(ListEntry entry) {
        Block into = innermost;
        if (into == null) {
            into = new Block("", "");
            blocks.add(into);
            open = into;
            innermost = into;
        }
        into.items().add(entry.bare());
        note(entry);
    }

    private void note(ListEntry entry) {
        findings.use(entry.words());
        lines.add(entry.words().fromLine());
        lines.add(entry.words().toLine());
    }
}
