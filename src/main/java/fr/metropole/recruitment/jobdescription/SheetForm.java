package fr.metropole.recruitment.jobdescription;

import com.fasterxml.jackson.databind.JsonNode;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A sheet as the texts of a form, one a field, and back. Lists have one item a line, activities follow {@link TitledLines}. */
public final class SheetForm {

    private static final String YES = "true";

    private final Map<String, String> typed;
    private final List<Refusal> faults = new ArrayList<>();

    private SheetForm(Map<String, String> typed) {
        this.typed = typed;
    }

    /** The texts that a form shows for a sheet; empty ones included. */
    public static Map<String, String> of(JobDescription sheet) {
        SheetTree tree = SheetTree.of(sheet);
        Map<String, String> texts = new LinkedHashMap<>();
        SheetFields.all().forEach(field -> texts.put(field.path(), text(field, tree.get(field.path()), sheet)));
        return texts;
    }

    private static String text(SheetField field, JsonNode value, JobDescription sheet) {
        return switch (field.kind()) {
            case BLOCKS -> TitledLines.ofBlocks(sheet.mainActivities());
            case AXES -> TitledLines.ofAxes(sheet.detailedAxes());
            case LINES -> {
                List<String> items = new ArrayList<>();
                value.forEach(item -> items.add(item.asText()));
                yield String.join("\n", items);
            }
            case YES_NO -> value.asBoolean() ? YES : "";
            case DECIMAL -> value.asText("").replace('.', ',');
            default -> value.asText("");
        };
    }

    /**
     * Reads the texts back.
     *
     * @param before the sheet that was edited; a field that the form does not have stays as it is there
     * @return the sheet, or a refusal for each text that is no date or no number
     */
    public static Outcome<JobDescription> read(Map<String, String> typed, JobDescription before) {
        SheetForm form = new SheetForm(typed);
        SheetTree tree = SheetTree.of(before);
        SheetFields.all().stream()
                .filter(field -> typed.containsKey(field.path()) || field.kind() == SheetField.Kind.YES_NO)
                .forEach(field -> tree.set(field.path(), form.value(field)));
        return form.faults.isEmpty() ? Outcome.accepted(tree.sheet()) : Outcome.refused(form.faults);
    }

    private @Nullable Object value(SheetField field) {
        String text = typed.getOrDefault(field.path(), "").replace("\r", "").strip();
        if (text.isEmpty()) {
            return null;
        }
        return switch (field.kind()) {
            case LINES ->
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
            case BLOCKS -> TitledLines.blocks(text);
            case AXES -> TitledLines.axes(text);
            case YES_NO -> text.equals(YES);
            case NUMBER -> number(field, text);
            case DECIMAL -> decimal(field, text);
            case DATE -> date(field, text);
            case NEED -> choice(field, text, Need.values());
            case ROUTE -> choice(field, text, Route.values());
            case CATEGORY -> choice(field, text, Category.values());
            case CHANNEL -> choice(field, text, ApplicationChannel.values());
            case LINE, TEXT -> text;
        };
    }

    private @Nullable Integer number(SheetField field, String text) {
        if (!text.matches("\\d{1,6}")) {
            refuse(field, "NUMBER_EXPECTED", "écrivez un nombre entier.");
            return null;
        }
        return Integer.valueOf(text);
    }

    private @Nullable BigDecimal decimal(SheetField field, String text) {
        if (!text.matches("\\d{1,6}([.,]\\d{1,3})?")) {
            refuse(field, "NUMBER_EXPECTED", "écrivez un nombre, avec une virgule si besoin.");
            return null;
        }
        return new BigDecimal(text.replace(',', '.'));
    }

    private @Nullable LocalDate date(SheetField field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            refuse(field, "DATE_EXPECTED", "cette date n’existe pas.");
            return null;
        }
    }

    private <E extends Enum<E>> @Nullable E choice(SheetField field, String text, E[] all) {
        E found = Arrays.stream(all)
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElse(null);
        if (found == null) {
            refuse(field, "CHOICE_UNKNOWN", "choisissez une des réponses proposées.");
        }
        return found;
    }

    private void refuse(SheetField field, String code, String sentence) {
        faults.add(Refusal.of(code, field.label() + " : " + sentence, field.path()));
    }
}
