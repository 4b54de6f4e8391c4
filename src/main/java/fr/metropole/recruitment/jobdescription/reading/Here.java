package fr.metropole.recruitment.jobdescription.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A line of the source and what has been read before it.
 *
 * @param lines the whole source
 * @param at place of the line
 * @param id part that is open
 * @param section the section around it
 * @param body lines of the open part so far
 */
record Here(List<SourceLine> lines, int at, String id, String section, List<SourceLine> body) {

    /** Lists whose items may begin with a word and a colon that name nothing. */
    static final Set<String> ITEMS = Set.of("mainActivities", "detailedAxes", "missions", "secondaryActivities");

    private static final int LOOK = 14;

    SourceLine line() {
        return lines.get(at);
    }

    String text() {
        return line().text().strip();
    }

    boolean isStrong() {
        return line().place().strong();
    }

    boolean amongActivities() {
        return ITEMS.contains(id);
    }

    /** In a list of what somebody knows or is, where one word may be an item or a label. */
    boolean amongSkills() {
        return id.startsWith("knowledge") || id.equals("expected") || id.equals("successFactors");
    }

    boolean isAfterGap() {
        return at == 0 || lines.get(at - 1).isBlank();
    }

    /** The first line of a cell of a table. */
    boolean beginsCell() {
        return line().cell() != null && (at == 0 || !lines.get(at - 1).sharesCellWith(line()));
    }

    /** The line before goes on in this one. */
    boolean isInsideSentence() {
        return at > 0 && LineShape.isOpenEnded(lines.get(at - 1).text());
    }

    /** The next line with words. */
    Optional<SourceLine> next(int count) {
        return lines.subList(Math.min(at + count, lines.size()), lines.size()).stream()
                .limit(3)
                .filter(line -> !line.isBlank())
                .findFirst();
    }

    boolean isAboveList() {
        return next(1).filter(line -> LineShape.isBullet(line.text())).isPresent();
    }

    boolean isBelowBullet() {
        return at > 0 && LineShape.isBullet(lines.get(at - 1).text());
    }

    /** The last line with words before this one. */
    Optional<SourceLine> last() {
        return body.stream().filter(line -> !line.isBlank()).reduce((one, other) -> other);
    }

    /** The lines that seem to stand under this one, up to a gap in running text or the next heading. */
    List<SourceLine> below() {
        List<SourceLine> below = new ArrayList<>();
        boolean gap = false;
        for (int i = at + 1; i < lines.size() && below.size() < LOOK; i++) {
            SourceLine line = lines.get(i);
            boolean bullet = LineShape.isBullet(line.text());
            boolean ends = gap && !below.isEmpty() && !bullet;
            if (ends
                    || !line.isBlank()
                            && !bullet
                            && LabelBook.exact(line.text()).isPresent()) {
                break;
            }
            gap = line.isBlank();
            if (!gap) {
                below.add(line);
            }
        }
        return below;
    }
}
