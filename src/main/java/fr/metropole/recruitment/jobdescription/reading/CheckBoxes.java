package fr.metropole.recruitment.jobdescription.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Forms with boxes to tick: of the options on a line those that are ticked stay. */
final class CheckBoxes {

    private static final String ON = "☒|☑|✅|☛|🗹|\\[\\s?[xX✓]\\s?]|\\(\\s?[xX]\\s?\\)|[✓✔☓✗✘](?=\\s*\\p{L})";
    private static final String OFF = "☐|□|❏|❑|❒|◻|▢|\\[\\s{0,3}]|\\(\\s{1,3}\\)";
    private static final Pattern BOX = Pattern.compile("(?<on>" + ON + ")|(?<off>" + OFF + ")");
    private static final Pattern TICKED = Pattern.compile(ON);

    private CheckBoxes() {}

    /** The lines without the options that were not ticked; a document without a ticked box is left as it is. */
    static List<SourceLine> read(List<SourceLine> lines) {
        boolean form = lines.stream().anyMatch(line -> isForm(line.text()));
        if (!form) {
            return lines;
        }
        List<SourceLine> read = new ArrayList<>();
        for (SourceLine line : lines) {
            boolean boxes = BOX.matcher(line.text()).find();
            String text = boxes ? ticked(line.text()) : line.text();
            if (!boxes || !text.isBlank()) {
                read.add(line.with(text));
            }
        }
        return read;
    }

    /** Ticked and empty boxes on one line, or a sign that is nothing but a ticked box. */
    private static boolean isForm(String text) {
        Matcher on = TICKED.matcher(text);
        return on.find() && !on.group().matches("[✓✔]");
    }

    private static String ticked(String text) {
        Matcher box = BOX.matcher(text);
        List<int[]> boxes = new ArrayList<>();
        while (box.find()) {
            boxes.add(new int[] {box.start(), box.end(), box.group("on") == null ? 0 : 1});
        }
        int first = boxes.get(0)[0];
        int colon = text.lastIndexOf(':', first);
        boolean behind = !text.substring(colon + 1, first).isBlank()
                && boxes.get(boxes.size() - 1)[1] >= text.stripTrailing().length();
        return behind ? behind(text, colon, boxes) : before(text, boxes);
    }

    private static String before(String text, List<int[]> boxes) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            int end = i + 1 < boxes.size() ? boxes.get(i + 1)[0] : text.length();
            keep(boxes.get(i), text.substring(boxes.get(i)[1], end), kept);
        }
        return text.substring(0, boxes.get(0)[0]) + String.join(", ", kept);
    }

    /** The box stands behind its option: « A ☐ B ☒ C ☐ ». */
    private static String behind(String text, int colon, List<int[]> boxes) {
        List<String> kept = new ArrayList<>();
        int start = colon + 1;
        for (int[] box : boxes) {
            keep(box, text.substring(start, box[0]), kept);
            start = box[1];
        }
        return text.substring(0, colon + 1) + " " + String.join(", ", kept);
    }

    private static void keep(int[] box, String option, List<String> kept) {
        String words = option.replaceAll("^[\\s/|,;–-]+|[\\s/|,;–-]+$", "");
        if (box[2] == 1 && !words.isEmpty()) {
            kept.add(words);
        }
    }
}
