package fr.metropole.recruitment.jobdescription;

import com.fasterxml.jackson.databind.JsonNode;
import fr.metropole.recruitment.core.Refusal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Bounds of every text and list of a sheet, checked in one walk so that no field can be forgotten. */
final class TextLimits {

    static final int TITLE = 150;
    static final int LINE = 1_000;
    static final int BLOCK = 10_000;
    static final int ITEMS = 50;
    /** All texts together, characters: lists inside lists would otherwise add up to more than the column holds. */
    static final int SHEET = 300_000;

    private static final Set<String> BLOCKS = Set.of(
            "employer.text",
            "employer.organisation",
            "identification.purpose",
            "context",
            "evolution",
            "legal.privacyNotice",
            "legal.equalityNotice");

    private final List<Refusal> faults = new ArrayList<>();
    private long characters;

    private TextLimits() {}

    static List<Refusal> faultsOf(JobDescription sheet) {
        TextLimits limits = new TextLimits();
        limits.walk(JobDescriptionJson.tree(sheet), "");
        if (limits.characters > SHEET && limits.faults.isEmpty()) {
            limits.faults.add(Refusal.of(
                    "JOB_DESCRIPTION_TOO_LONG", "La fiche ne peut pas dépasser " + written(SHEET) + " caractères."));
        }
        return limits.faults;
    }

    private void walk(JsonNode node, String path) {
        if (node.isTextual()) {
            text(node.textValue(), path);
        } else if (node.isArray()) {
            array(node, path);
        } else {
            node.fields().forEachRemaining(field -> walk(field.getValue(), join(path, field.getKey())));
        }
    }

    private void array(JsonNode list, String path) {
        if (list.size() > ITEMS) {
            refuse("LIST_TOO_LONG", "Une liste ne peut pas dépasser %s lignes.", ITEMS, path);
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            walk(list.get(i), path + "[" + i + "]");
        }
    }

    private void text(String text, String path) {
        characters += text.length();
        int limit = BLOCKS.contains(path) ? BLOCK : LINE;
        if (text.length() > limit) {
            refuse("TEXT_TOO_LONG", "Ce texte ne peut pas dépasser %s caractères.", limit, path);
        }
    }

    private void refuse(String code, String sentence, int limit, String path) {
        faults.add(Refusal.of(code, sentence.formatted(written(limit)), path));
    }

    private static String written(int number) {
        return NumberFormat.getIntegerInstance(Locale.FRANCE).format(number);
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
