package fr.metropole.recruitment.requisition.web;

import fr.metropole.recruitment.jobdescription.SheetField;
import fr.metropole.recruitment.jobdescription.SheetFields;
import fr.metropole.recruitment.jobdescription.SheetSection;
import fr.metropole.recruitment.jobdescription.SheetWords;
import fr.metropole.recruitment.jobdescription.reading.FieldSource;
import fr.metropole.recruitment.jobdescription.reading.ReadWarning;
import fr.metropole.recruitment.jobdescription.reading.UnrecognisedLine;
import fr.metropole.recruitment.requisition.ImportedSheet;
import fr.metropole.recruitment.requisition.KeptReading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An imported sheet as its page shows it: source and fields side by side.
 *
 * @param lines the source
 * @param sections the fields that were read
 * @param warnings doubts about the document as a whole
 * @param empty labels of the fields that nothing was found for
 */
record ReadingView(List<Line> lines, List<Group> sections, List<ReadWarning> warnings, List<String> empty) {

    /** A line of the source. */
    record Line(int number, String text, boolean blank, boolean unrecognised) {}

    /** A section with what was read for it. */
    record Group(SheetSection section, List<Field> fields) {}

    /** A field, the words it came from, and what is doubtful about it. */
    record Field(
            String path, String label, List<String> words, List<FieldSource> sources, List<ReadWarning> warnings) {}

    static ReadingView of(ImportedSheet sheet) {
        KeptReading reading = sheet.reading();
        return new ReadingView(lines(reading), groups(sheet), general(sheet), empty(sheet));
    }

    private static List<Line> lines(KeptReading reading) {
        Set<Integer> left =
                reading.unrecognised().stream().map(UnrecognisedLine::line).collect(Collectors.toSet());
        List<Line> lines = new ArrayList<>();
        for (String text : reading.lines()) {
            int number = lines.size() + 1;
            lines.add(new Line(number, text, text.isBlank(), left.contains(number)));
        }
        return lines;
    }

    private static List<Group> groups(ImportedSheet sheet) {
        return Arrays.stream(SheetSection.values())
                .map(section -> new Group(section, fields(section, sheet)))
                .filter(group -> !group.fields().isEmpty())
                .toList();
    }

    private static List<Field> fields(SheetSection section, ImportedSheet sheet) {
        return SheetFields.of(section).stream()
                .map(field -> field(field, sheet))
                .filter(field -> !field.words().isEmpty() || !field.warnings().isEmpty())
                .toList();
    }

    private static Field field(SheetField field, ImportedSheet sheet) {
        KeptReading reading = sheet.reading();
        return new Field(
                field.path(),
                field.label(),
                SheetWords.of(field, sheet.sheet()),
                reading.sources().stream()
                        .filter(source -> source.field().equals(field.path()))
                        .toList(),
                reading.warnings().stream()
                        .filter(warning -> field.path().equals(warning.field()))
                        .toList());
    }

    private static List<ReadWarning> general(ImportedSheet sheet) {
        return sheet.reading().warnings().stream()
                .filter(warning -> warning.field() == null
                        || SheetFields.at(warning.field()).isEmpty())
                .toList();
    }

    private static List<String> empty(ImportedSheet sheet) {
        return SheetFields.all().stream()
                .filter(field -> SheetWords.of(field, sheet.sheet()).isEmpty())
                .map(SheetField::label)
                .toList();
    }
}
