package fr.metropole.recruitment.jobdescription;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Headings with items as plain text that people can type in one box: a heading on a line of its own, its items below,
 * each after a dash; {@code >} starts a second heading inside an axis. A heading may begin with its letter or number.
 */
public final class TitledLines {

    private static final Pattern ITEM = Pattern.compile("^[-•–]\\s*(.+)$");
    private static final Pattern CODE = Pattern.compile("^(\\p{L}|\\d{1,2})[.)]\\s+(.+)$");

    private final List<Part> parts = new ArrayList<>();

    private TitledLines() {}

    /** A heading with its items; {@code inner} when it stands inside the part before. */
    private record Part(@Nullable String code, @Nullable String label, boolean inner, List<String> items) {}

    /** Reads the blocks of section 3. */
    public static List<ActivityBlock> blocks(@Nullable String text) {
        return parse(text).parts.stream()
                .map(part -> new ActivityBlock(part.code(), part.label(), part.items()))
                .toList();
    }

    /** Reads the axes of section 4. */
    public static List<DetailedAxis> axes(@Nullable String text) {
        List<DetailedAxis> axes = new ArrayList<>();
        for (Part part : parse(text).parts) {
            if (part.inner() && !axes.isEmpty()) {
                DetailedAxis last = axes.remove(axes.size() - 1);
                List<SubBlock> inside = new ArrayList<>(last.subBlocks());
                inside.add(new SubBlock(part.label(), part.items()));
                axes.add(new DetailedAxis(last.number(), last.label(), last.items(), inside));
            } else {
                axes.add(new DetailedAxis(axes.size() + 1, part.label(), part.items(), List.of()));
            }
        }
        return axes;
    }

    private static TitledLines parse(@Nullable String text) {
        TitledLines lines = new TitledLines();
        if (text != null) {
            text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
        }
        return lines;
    }

    private void add(String line) {
        Matcher item = ITEM.matcher(line);
        if (!item.matches()) {
            heading(line);
            return;
        }
        if (parts.isEmpty()) {
            parts.add(new Part(null, null, false, new ArrayList<>()));
        }
        parts.get(parts.size() - 1).items().add(item.group(1));
    }

    private void heading(String line) {
        boolean inner = line.startsWith(">");
        String label = inner ? line.substring(1).strip() : line;
        Matcher coded = CODE.matcher(label);
        parts.add(
                coded.matches() && !inner
                        ? new Part(coded.group(1), coded.group(2), false, new ArrayList<>())
                        : new Part(null, label, inner, new ArrayList<>()));
    }

    /** Writes blocks so that they are read back the same. */
    public static String ofBlocks(List<ActivityBlock> blocks) {
        StringBuilder text = new StringBuilder();
        blocks.forEach(block -> {
            heading(text, block.code() == null ? "" : block.code() + ") ", block.label());
            items(text, block.items());
        });
        return text.toString().strip();
    }

    /** Writes axes so that they are read back the same. */
    public static String ofAxes(List<DetailedAxis> axes) {
        StringBuilder text = new StringBuilder();
        axes.forEach(axis -> {
            heading(text, axis.number() == null ? "" : axis.number() + ". ", axis.label());
            items(text, axis.items());
            axis.subBlocks().forEach(block -> {
                heading(text, "> ", block.label());
                items(text, block.items());
            });
        });
        return text.toString().strip();
    }

    private static void heading(StringBuilder text, String before, @Nullable String label) {
        if (label != null) {
            text.append(before).append(label).append('\n');
        }
    }

    private static void items(StringBuilder text, List<String> items) {
        items.forEach(item -> text.append("- ").append(item).append('\n'));
    }
}
