package fr.metropole.recruitment.jobdescription.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts a source into parts at every heading and label it knows. */
final class Outline {

    private static final int LONGEST_HEADING = 4;
    private static final int WRAPPED = 75;
    /** Lists whose items may begin with a word and a colon that name nothing. */
    private static final Set<String> ITEMS =
            Set.of("mainActivities", "detailedAxes", "missions", "secondaryActivities");

    private static final List<String> FOREIGN = List.of("terms.", "legal.", "access.", "contact.");
    private static final int MOST_LABEL_WORDS = 6;

    private final List<SourceLine> lines;
    private final List<Part> parts = new ArrayList<>();
    private String id = "head";
    private String heading = "";
    private String section = "head";
    private String sectionHeading = "";
    private boolean inline;
    private List<Integer> headingLines = List.of();
    private List<SourceLine> body = new ArrayList<>();

    private Outline(List<SourceLine> lines) {
        this.lines = lines;
    }

    static List<Part> of(List<SourceLine> lines) {
        return new Outline(lines).cut();
    }

    private List<Part> cut() {
        int at = 0;
        while (at < lines.size()) {
            int taken = lines.get(at).isBlank() ? 0 : heading(at);
            if (taken == 0) {
                backToSection(at);
                body.add(lines.get(at));
                taken = 1;
            }
            at += taken;
        }
        close();
        return parts;
    }

    /** After « Label : value » on one line, what does not go on with the value belongs to the section around it. */
    private void backToSection(int at) {
        SourceLine line = lines.get(at);
        if (!inline || line.isBlank() || body.isEmpty() || goesOn(line)) {
            return;
        }
        boolean gap = body.get(body.size() - 1).isBlank() && !LineShape.isBullet(line.text());
        boolean foreign =
                FOREIGN.stream().anyMatch(id::startsWith) && !section.equals("terms") && !section.equals("head");
        close();
        id = gap || foreign ? "rest" : section;
        heading = gap || foreign ? "" : sectionHeading;
        headingLines = List.of();
        inline = false;
    }

    private boolean goesOn(SourceLine line) {
        SourceLine last = body.get(body.size() - 1);
        String text = line.text().strip();
        if (last.isBlank() && Character.isLowerCase(text.charAt(0))) {
            SourceLine before = body.stream().filter(one -> !one.isBlank()).reduce(line, (one, other) -> other);
            return !before.text().strip().endsWith(".");
        }
        if (last.isBlank()) {
            return LineShape.isBullet(text) && body.stream().noneMatch(one -> !one.isBlank());
        }
        boolean cell = line.cell() != null && line.sharesCellWith(last);
        boolean wrapped = last.text().length() > WRAPPED && !last.text().strip().endsWith(".");
        return cell
                || Character.isLowerCase(text.charAt(0))
                || LineShape.isOpenEnded(last.text())
                || wrapped && !LineShape.isBullet(text)
                || LineShape.isBullet(text) && LineShape.isBullet(last.text());
    }

    /** @return how many lines the heading that begins here takes; 0 when none does */
    private int heading(int at) {
        SourceLine line = lines.get(at);
        if (isItem(line)) {
            return 0;
        }
        for (int count = LONGEST_HEADING; count >= 1; count--) {
            String joined = joined(at, count);
            if (joined == null || LineShape.hasValueBehindColon(joined)) {
                continue;
            }
            Optional<String> found = LabelBook.find(joined);
            if (found.isPresent() && mayStandHere(found.get(), at, joined)) {
                begin(found.get(), joined, at, count);
                return count + remark(at + count);
            }
        }
        return beforeColon(at) || bare(at) || cell(at) || capitals(at) || question(at) || title(at) ? 1 : 0;
    }

    private boolean isItem(SourceLine line) {
        return ITEMS.contains(id)
                && LineShape.isBullet(line.text())
                && !line.place().strong();
    }

    private @Nullable String joined(int at, int count) {
        if (at + count > lines.size()) {
            return null;
        }
        StringBuilder text = new StringBuilder(lines.get(at).text());
        for (int i = at + 1; i < at + count; i++) {
            SourceLine next = lines.get(i);
            if (next.isBlank() || LineShape.isBullet(next.text()) || !next.sharesCellWith(lines.get(at))) {
                return null;
            }
            text.append(' ').append(next.text());
        }
        return text.toString();
    }

    /** A word like « Formation » at the end of a sentence that was wrapped is no heading. */
    private boolean mayStandHere(String found, int at, String text) {
        String bare = text.strip();
        if (bare.endsWith(":")
                || lines.get(at).place().strong()
                || lines.get(at).cell() != null) {
            return true;
        }
        if (Character.isLowerCase(bare.charAt(0))) {
            return false;
        }
        if (at > 0 && LineShape.isOpenEnded(lines.get(at - 1).text())) {
            return false;
        }
        return !(ITEMS.contains(id) && found.startsWith("access."));
    }

    private boolean beforeColon(int at) {
        String text = lines.get(at).text();
        int colon = text.indexOf(':');
        if (colon < 2 || colon > 90) {
            return false;
        }
        return label(at, colon)
                .filter(found -> !(ITEMS.contains(id) && LineShape.isBullet(text)))
                .map(found -> {
                    begin(found, text.substring(0, colon), at, 1);
                    rest(at, text.substring(colon + 1));
                    return true;
                })
                .orElse(false);
    }

    /** A label before a colon; among activities an unknown one only behind the list, with its value beside it. */
    private Optional<String> label(int at, int colon) {
        String text = lines.get(at).text();
        String words = text.substring(0, colon).strip();
        Optional<String> known = LabelBook.find(words);
        boolean behindList = !body.isEmpty()
                && isBullet(body.get(body.size() - 1))
                && !isBullet(lines.get(at))
                && !text.substring(colon + 1).isBlank();
        boolean guess = known.isEmpty()
                && words.split("\\s+").length <= MOST_LABEL_WORDS
                && (!ITEMS.contains(id) || behindList);
        return guess ? HeadingWords.find(words) : known;
    }

    private boolean isBullet(SourceLine line) {
        SourceLine last =
                line.isBlank() ? body.stream().filter(one -> !one.isBlank()).reduce(line, (one, other) -> other) : line;
        return LineShape.isBullet(last.text());
    }

    /** « Que ferez-vous ? » begins a part, also when its words say nothing. */
    private boolean question(int at) {
        String text = lines.get(at).text().strip();
        if (!LineShape.isQuestion(text)) {
            return false;
        }
        begin(HeadingWords.find(text).orElse(Part.UNKNOWN), text, at, 1);
        return true;
    }

    /** A few words above a list; among activities they are the title of a block unless they are about something else. */
    private boolean title(int at) {
        String text = lines.get(at).text().strip();
        boolean aboveList =
                at + 1 < lines.size() && LineShape.isBullet(lines.get(at + 1).text());
        if (!aboveList || !LineShape.isTitle(text)) {
            return false;
        }
        Optional<String> found =
                HeadingWords.find(text).filter(one -> !ITEMS.contains(id) || one.startsWith("knowledge"));
        found.ifPresent(one -> begin(one, text, at, 1));
        return found.isPresent();
    }

    private boolean bare(int at) {
        String text = lines.get(at).text().strip();
        if (!Set.of("identification", "head").contains(id) && !id.contains(".") && !id.equals("categoryFrameworks")) {
            return false;
        }
        Optional<BareLabel> found = BareLabel.at(text);
        found.ifPresent(bare -> {
            begin(bare.label(), bare.words(), at, 1);
            rest(at, bare.value());
        });
        return found.isPresent();
    }

    /** The left cell of a table is a label even when no dictionary knows it. */
    private boolean cell(int at) {
        SourceLine line = lines.get(at);
        SourceLine last = body.isEmpty() ? null : body.get(body.size() - 1);
        boolean ends = last != null && !last.isBlank() && last.isLabelCell() && last.sharesCellWith(line);
        if (!line.isLabelCell() || ends) {
            return false;
        }
        Optional<String> guess = HeadingWords.find(line.text());
        if (guess.isEmpty() && (ITEMS.contains(id) || id.startsWith("knowledge"))) {
            return false;
        }
        begin(guess.orElse(Part.UNKNOWN), line.text(), at, 1);
        return true;
    }

    /** A line in capitals is a heading even when no dictionary knows it, except at the top and among activities. */
    private boolean capitals(int at) {
        SourceLine line = lines.get(at);
        String text = line.text().strip();
        boolean inside = at > 0 && LineShape.isOpenEnded(lines.get(at - 1).text());
        if (inside
                || section.equals("head")
                || ITEMS.contains(id) && !LineShape.beginsWithRomanNumber(text)
                || !LineShape.isInCapitals(text)) {
            return false;
        }
        begin(HeadingWords.find(text).orElse(Part.UNKNOWN), text, at, 1);
        return true;
    }

    /** A remark in brackets under a heading belongs to it. */
    private int remark(int at) {
        if (at >= lines.size() || !lines.get(at).text().startsWith("(")) {
            return 0;
        }
        int end = at;
        while (end < lines.size() && end < at + 3 && !lines.get(end).text().contains(")")) {
            end++;
        }
        boolean whole = end < lines.size() && lines.get(end).text().strip().endsWith(")");
        if (!whole) {
            return 0;
        }
        List<Integer> more = new ArrayList<>(headingLines);
        for (int i = at; i <= end; i++) {
            more.add(lines.get(i).number());
        }
        headingLines = more;
        return end - at + 1;
    }

    private void begin(String next, String words, int at, int count) {
        close();
        inline = false;
        id = next;
        heading = words.strip();
        if (!next.contains(".") && !next.equals("service") && !next.equals("categoryFrameworks")) {
            section = next;
            sectionHeading = heading;
        }
        headingLines =
                lines.subList(at, at + count).stream().map(SourceLine::number).toList();
    }

    private void rest(int at, String text) {
        if (!text.isBlank()) {
            inline = true;
            SourceLine line = lines.get(at);
            body.add(new SourceLine(line.number(), text.strip(), line.place()));
        }
    }

    private void close() {
        parts.add(new Part(id, heading, headingLines, List.copyOf(body)));
        body = new ArrayList<>();
    }
}
