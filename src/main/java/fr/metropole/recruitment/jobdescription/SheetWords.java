package fr.metropole.recruitment.jobdescription;

import com.fasterxml.jackson.databind.JsonNode;
import fr.metropole.recruitment.jobdescription.SheetField.Kind;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a field says in French words, one text or the items of a list. */
public final class SheetWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private SheetWords() {}

    /** The words of a field; empty when nothing is said. */
    public static List<String> of(SheetField field, JobDescription sheet) {
        JsonNode value = SheetTree.of(sheet).get(field.path());
        boolean unsaid = value.isMissingNode() || value.isBoolean() && !value.asBoolean();
        return unsaid ? List.of() : words(field.kind(), value, sheet);
    }

    private static List<String> words(Kind kind, JsonNode value, JobDescription sheet) {
        return switch (kind) {
            case LINES -> items(value);
            case BLOCKS -> TitledLines.ofBlocks(sheet.mainActivities()).lines().toList();
            case AXES -> TitledLines.ofAxes(sheet.detailedAxes()).lines().toList();
            default -> List.of(text(kind, value));
        };
    }

    private static String text(Kind kind, JsonNode value) {
        String text = value.asText();
        return switch (kind) {
            case NEED -> upper(Need.valueOf(text).label());
            case ROUTE -> upper(Route.valueOf(text).label());
            case CATEGORY -> upper(Category.valueOf(text).label());
            case CHANNEL -> upper(ApplicationChannel.valueOf(text).label());
            case DATE -> DAY.format(LocalDate.parse(text));
            case YES_NO -> "Oui";
            case NUMBER, DECIMAL ->
                NumberFormat.getNumberInstance(Locale.FRANCE).format(value.decimalValue());
            default -> text;
        };
    }

    private static List<String> items(JsonNode list) {
        List<String> items = new ArrayList<>();
        list.forEach(item -> items.add(item.asText()));
        return items;
    }

    private static String upper(String words) {
        return words.substring(0, 1).toUpperCase(Locale.FRANCE) + words.substring(1);
    }
}
