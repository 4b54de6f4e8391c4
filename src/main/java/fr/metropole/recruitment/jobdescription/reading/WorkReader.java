package fr.metropole.recruitment.jobdescription.reading;

import fr.metropole.recruitment.jobdescription.ActivityBlock;
import fr.metropole.recruitment.jobdescription.DetailedAxis;
import fr.metropole.recruitment.jobdescription.SubBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The activities, as blocks of section 3 or axes of section 4. */
final class WorkReader implements Reader {

    private static final int SENTENCE = 60;
    private static final Pattern AXES = Pattern.compile("\\baxes?\\b");

    @Override
    public void read(Source source, Findings findings) {
        List<ActivityBlock> main = new ArrayList<>();
        List<DetailedAxis> detailed = new ArrayList<>();
        Words mainWords = null;
        Words detailedWords = null;
        List<Part> parts = source.parts("mainActivities", "missions", "detailedAxes", "secondaryActivities")
                .toList();
        boolean listed = parts.stream().anyMatch(WorkReader::hasList);
        for (Part part : parts) {
            if (listed && isIntroduction(part)) {
                findings.say(
                        "identification.purpose",
                        part.passage().text(),
                        part.passage().words());
                findings.use(part.passage().words());
                continue;
            }
            BlockReader.Result read = BlockReader.read(ListReader.of(part.body()), findings, part.heading());
            if (read.blocks().isEmpty()) {
                continue;
            }
            if (isDetailed(part, read.blocks())) {
                read.blocks().forEach(block -> detailed.add(axis(detailed.size() + 1, block)));
                detailedWords = span(detailedWords, read.words());
            } else {
                read.blocks().forEach(block -> main.addAll(activities(part, block)));
                mainWords = span(mainWords, read.words());
            }
        }
        if (mainWords != null) {
            findings.say("mainActivities", main, mainWords);
        }
        if (detailedWords != null) {
            findings.say("detailedAxes", detailed, detailedWords);
        }
    }

    private static boolean hasList(Part part) {
        return ListReader.of(part.body()).stream().anyMatch(entry -> !entry.isPlain());
    }

    /** Sentences before the list, under a heading of their own: what the post is for, no activity. */
    private static boolean isIntroduction(Part part) {
        return part.id().equals("missions")
                && ListReader.of(part.body()).stream()
                        .allMatch(entry -> entry.isPlain()
                                && entry.text().endsWith(".")
                                && entry.text().length() > SENTENCE);
    }

    private static boolean isDetailed(Part part, List<Block> blocks) {
        boolean headed = blocks.stream().anyMatch(block -> !block.label().isEmpty());
        return part.id().equals("detailedAxes")
                || part.id().equals("missions") && headed && part.passage().contains(AXES);
    }

    private static DetailedAxis axis(int number, Block block) {
        List<SubBlock> inner = block.inner().stream()
                .map(sub -> new SubBlock(sub.label(), sub.items()))
                .toList();
        return new DetailedAxis(number, empty(block.label()), block.items(), inner);
    }

    private static List<ActivityBlock> activities(Part part, Block block) {
        List<ActivityBlock> all = new ArrayList<>();
        boolean secondary =
                part.id().equals("secondaryActivities") && block.label().isEmpty();
        if (!block.items().isEmpty()) {
            all.add(new ActivityBlock(
                    empty(block.code()), empty(secondary ? part.heading() : block.label()), block.items()));
        }
        block.inner().forEach(inner -> all.add(new ActivityBlock(null, inner.label(), inner.items())));
        return all;
    }

    private static @Nullable String empty(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Words span(@Nullable Words one, @Nullable Words other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return new Words(
                Math.min(one.fromLine(), other.fromLine()), Math.max(one.toLine(), other.toLine()), one.quote());
    }
}
