package fr.metropole.recruitment.jobdescription.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows every heading and label of {@code labels.yaml} and recognises one, also with a wrong letter. */
final class LabelBook {

    private static final Pattern MARK = Pattern.compile(
            "^\\s*(?:[-•▪■□●○◦*►➢➔→✓✔§·–—>]+|\\(?\\d{1,2}(?:\\.\\d{1,2})*\\s*[.)°:/-]+|\\d{1,2}(?=\\s+\\p{Lu}\\p{Lu})|[ivx]{1,4}\\s*[.)/-]|[a-h]\\s*[.)/-](?=\\s)|article \\d+\\s*[:-]?)\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ARTICLE = Pattern.compile("^(?:le|la|les|l|votre|vos|notre|nos|un|une) ");
    /** « Compétences demandées », « sujétions de la fonction »: what follows the label changes nothing. */
    private static final Pattern QUALIFIED = Pattern.compile(
            "(?: (?:demande|requi|attendu|souhaite|util|necessair|recherche|exige|ouvert|accorde|exerce|propose|prevu)e?s?"
                    + "| (?:du|de la|de l|d) (?:poste|emploi|fonction|agent|titulaire|metier))+$");

    private static final Pattern REST = Pattern.compile("[^a-z0-9+]+");
    private static final int LONGEST = 70;

    private record Entry(String id, String key, String scanned) {}

    private static final Map<String, String> EXACT = new HashMap<>();
    private static final List<Entry> ENTRIES = new ArrayList<>();

    static {
        Vocabulary.LABELS.forEach((id, labels) -> labels.forEach(label -> {
            String key = key(label);
            EXACT.putIfAbsent(key, id);
            ENTRIES.add(new Entry(id, key, scanned(key)));
        }));
    }

    private LabelBook() {}

    /** The field or section that a heading names; empty when it is none. */
    static Optional<String> find(String heading) {
        if (heading.length() > LONGEST + 20) {
            return Optional.empty();
        }
        String key = key(heading);
        String exact = EXACT.get(key);
        if (exact == null && heading.contains("(")) {
            key = key(heading.replaceAll("\\([^)]*\\)?", " "));
            exact = EXACT.get(key);
        }
        if (exact == null) {
            exact = EXACT.get(ARTICLE.matcher(key).replaceFirst(""));
        }
        if (exact == null) {
            exact = EXACT.get(
                    ARTICLE.matcher(QUALIFIED.matcher(key).replaceFirst("")).replaceFirst(""));
        }
        return exact == null ? similar(key) : Optional.of(exact);
    }

    /** The heading without number, bullet, case, accents and signs. */
    static String key(String heading) {
        String bare = MARK.matcher(heading).replaceFirst("");
        return REST.matcher(Folded.plain(bare)).replaceAll(" ").strip();
    }

    private static Optional<String> similar(String key) {
        if (key.length() < 5 || key.length() > LONGEST) {
            return Optional.empty();
        }
        String scanned = scanned(key);
        int allowed = key.length() < 8 ? 0 : Math.max(1, key.length() / 9);
        return ENTRIES.stream()
                .filter(entry -> Math.abs(entry.scanned().length() - scanned.length()) <= allowed)
                .map(entry -> Map.entry(entry, Distance.between(entry.scanned(), scanned, allowed)))
                .filter(near -> near.getValue() <= allowed)
                .min(Map.Entry.comparingByValue())
                .map(near -> near.getKey().id());
    }

    /** What a scanner cannot tell apart is made the same. */
    private static String scanned(String key) {
        return key.replace("rn", "m")
                .replace("vv", "w")
                .replace("cl", "d")
                .replace('0', 'o')
                .replace('1', 'l')
                .replace('i', 'l')
                .replace('5', 's')
                .replace('8', 'b')
                .replace('q', 'g')
                .replace('6', 'g')
                .replace('9', 'g')
                .replace(" ", "");
    }
}
