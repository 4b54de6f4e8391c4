package fr.metropole.recruitment.jobdescription.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a source into parts at every heading and label it knows. */
final class Outline {

    private static final int WRAPPED = 75;
    private static final List<String> FOREIGN = List.of("terms.", "legal.", "access.", "contact.");

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
        if (isItem(lines.get(at))) {
            return 0;
        }
        Here here = new Here(lines, at, id, section, body);
        Optional<Headline> found = KnownHeadings.at(here).or(() -> GuessedHeadings.at(here));
        return found.map(headline -> begin(headline, at)).orElse(0);
    }

    private int begin(Headline headline, int at) {
        begin(headline.id(), headline.words(), at, headline.count());
        rest(at, headline.rest());
        return headline.count() + (inline ? 0 : remark(at + headline.count()));
    }

    private boolean isItem(SourceLine line) {
        return Here.ITEMS.contains(id)
                && LineShape.isBullet(line.text())
                && !line.place().strong();
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
