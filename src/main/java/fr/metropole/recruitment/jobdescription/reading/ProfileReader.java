package fr.metropole.recruitment.jobdescription.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lists and texts that stand under a heading of their own: knowledge, context, evolution, interfaces, success factors. */
final class ProfileReader implements Reader {

    /** Degrees, experience and licences stand in fields of their own. */
    private static final Pattern CONDITION = Pattern.compile(
            "^(?:diplome|(?:de )?formation|titulaire d|niveau d'etude|(?:cap|bep|bts|dut|licence|deust|bpjeps|bafa)\\b|bac\\b|bac\\+|baccalaureat|de \\d|debutant|experience|permis|[-•]?\\s*master)");

    /** Between bullets a line as long as this with a full stop is no item. */
    private static final int SENTENCE = 60;

    @Override
    public void read(Source source, Findings findings) {
        list(source, findings, "knowledge.knowledge", "knowledge.knowledge");
        list(source, findings, "knowledge.knowHow", "knowledge.knowHow");
        list(source, findings, "knowledge.interpersonalSkills", "knowledge.interpersonalSkills");
        list(source, findings, "knowledge.mixed", "knowledge.mixed", "expected");
        list(source, findings, "successFactors", "successFactors");
        list(source, findings, "interfaces.internal", "interfaces.internal");
        list(source, findings, "interfaces.external", "interfaces.external");
        list(source, findings, "position.relations", "interfaces");
        text(source, findings, "context", "context");
        text(source, findings, "evolution", "evolution");
        text(source, findings, "identification.purpose", "identification.purpose");
    }

    private static void list(Source source, Findings findings, String field, String... parts) {
        List<String> items = new ArrayList<>();
        Words words = null;
        for (Part part : source.parts(parts).toList()) {
            List<ListEntry> entries = ListReader.of(part.body());
            boolean marked = entries.stream().anyMatch(entry -> !entry.isPlain());
            int last = lastMarked(entries);
            for (ListEntry entry : entries) {
                if (marked && entry.isPlain() && entry.text().endsWith(":")) {
                    findings.use(entry.words());
                    continue;
                }
                boolean sentence =
                        entry.text().length() > SENTENCE && entry.text().endsWith(".");
                if (marked && entry.isPlain() && (sentence || entries.indexOf(entry) > last)) {
                    continue;
                }
                if ((part.id().equals("expected") || entry.isPlain())
                        && CONDITION.matcher(Folded.plain(entry.text())).find()) {
                    continue;
                }
                items.addAll(entry.isPlain() ? separated(entry, entries.size() == 1) : List.of(entry.bare()));
                findings.use(entry.words());
            }
            words = words == null ? part.passage().words() : words;
        }
        if (words != null) {
            findings.say(field, items.stream().filter(item -> item.length() > 1).toList(), words);
        }
    }

    /** What stands behind the last bullet is no item of the list. */
    private static int lastMarked(List<ListEntry> entries) {
        int last = -1;
        for (int i = 0; i < entries.size(); i++) {
            last = entries.get(i).isPlain() ? last : i;
        }
        return last;
    }

    /** One paragraph that lists things between semicolons, or short things between commas. */
    private static List<String> separated(ListEntry entry, boolean alone) {
        if (entry.text().contains(";")) {
            return List.of(entry.bare().split("\\s*;\\s*"));
        }
        String[] parts = entry.bare().split("\\s*,\\s*");
        boolean few = alone
                && parts.length > 1
                && entry.text().length() < 120
                && Character.isLowerCase(entry.bare().charAt(0));
        boolean brief = few
                || alone
                        && parts.length > 1
                        && entry.text().length() < parts.length * 30
                        && !entry.text().contains(". ");
        return brief ? List.of(parts) : List.of(entry.bare());
    }

    private static void text(Source source, Findings findings, String field, String id) {
        List<Part> parts = source.parts(id).toList();
        if (!parts.isEmpty()) {
            Words first = parts.get(0).passage().words();
            Words last = parts.get(parts.size() - 1).passage().words();
            String words = String.join(
                    "\n\n", parts.stream().map(EmployerReader::paragraphs).toList());
            findings.say(
                    field, words, new Words(first.fromLine(), Math.max(first.toLine(), last.toLine()), first.quote()));
            parts.forEach(part -> findings.use(part.passage().words()));
        }
    }
}
