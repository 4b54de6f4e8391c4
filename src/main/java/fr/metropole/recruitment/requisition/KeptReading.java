package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.jobdescription.SheetFields;
import fr.metropole.recruitment.jobdescription.reading.FieldSource;
import fr.metropole.recruitment.jobdescription.reading.ReadWarning;
import fr.metropole.recruitment.jobdescription.reading.SheetReading;
import fr.metropole.recruitment.jobdescription.reading.UnrecognisedLine;
import java.util.ArrayList;
import java.util.List;

/**
 * What stays of the reading of a document beside its sheet.
 *
 * @param lines the source, line by line, without the names of persons unless they were to be kept
 * @param sources for each field the words it came from
 * @param unrecognised lines that went into no field
 * @param warnings what is doubtful
 */
public record KeptReading(
        List<String> lines,
        List<FieldSource> sources,
        List<UnrecognisedLine> unrecognised,
        List<ReadWarning> warnings) {

    static KeptReading of(SheetReading reading) {
        return new KeptReading(reading.lines(), reading.sources(), reading.unrecognised(), reading.warnings());
    }

    /** The same after somebody has said to which field a line belongs. */
    KeptReading assigned(List<Integer> numbers, String field) {
        List<UnrecognisedLine> left = unrecognised.stream()
                .filter(line -> !numbers.contains(line.line()))
                .toList();
        List<FieldSource> more = new ArrayList<>(sources);
        unrecognised.stream()
                .filter(line -> numbers.contains(line.line()))
                .forEach(line -> more.add(
                        new FieldSource(field, SheetFields.label(field), line.line(), line.line(), line.text())));
        return new KeptReading(lines, more, left, warnings);
    }
}
