package fr.metropole.recruitment.requisition;

import com.fasterxml.jackson.databind.JsonNode;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.jobdescription.ActivityBlock;
import fr.metropole.recruitment.jobdescription.JobDescription;
import fr.metropole.recruitment.jobdescription.SheetField;
import fr.metropole.recruitment.jobdescription.SheetFields;
import fr.metropole.recruitment.jobdescription.SheetTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds lines of a document to a field that holds words: a list grows, a text gets another paragraph. */
final class LinesIntoField {

    private LinesIntoField() {}

    /** Fields that take lines. */
    static List<SheetField> fields() {
        return SheetFields.all().stream().filter(LinesIntoField::takesWords).toList();
    }

    private static boolean takesWords(SheetField field) {
        return switch (field.kind()) {
            case LINE, TEXT, LINES, BLOCKS -> !field.path().equals("terms.reference");
            default -> false;
        };
    }

    static Outcome<JobDescription> put(JobDescription sheet, String path, List<String> words) {
        Optional<SheetField> field =
                fields().stream().filter(one -> one.path().equals(path)).findFirst();
        if (field.isEmpty()) {
            return Outcome.refused(
                    Refusal.of("FIELD_UNKNOWN", "Choisissez la rubrique qui reçoit ces lignes.", "champ"));
        }
        if (field.get().kind() == SheetField.Kind.BLOCKS) {
            List<ActivityBlock> blocks = new ArrayList<>(sheet.mainActivities());
            blocks.add(new ActivityBlock(null, null, words));
            return Outcome.accepted(SheetTree.of(sheet).set(path, blocks).sheet());
        }
        SheetTree tree = SheetTree.of(sheet);
        return Outcome.accepted(
                tree.set(path, value(field.get(), tree.get(path), words)).sheet());
    }

    private static Object value(SheetField field, JsonNode before, List<String> words) {
        if (field.kind() == SheetField.Kind.LINES) {
            List<String> items = new ArrayList<>();
            before.forEach(item -> items.add(item.asText()));
            words.forEach(word -> items.add(word.replaceFirst("^[-•▪*–]\\s*", "")));
            return items;
        }
        String joined = String.join(field.kind() == SheetField.Kind.TEXT ? "\n" : " ", words);
        String text = before.asText("");
        String between = field.kind() == SheetField.Kind.TEXT ? "\n\n" : " – ";
        return text.isBlank() ? joined : text + between + joined;
    }
}
