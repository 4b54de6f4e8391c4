package fr.metropole.recruitment.jobdescription.reading;

import fr.metropole.recruitment.jobdescription.JobDescription;
import java.util.List;

/**
 * What was read from one document.
 *
 * @param sheet the fields
 * @param lines the source, line by line, names of persons masked unless they were to be kept; line 1 is the first
 * @param sources for each field the words it came from
 * @param unrecognised lines that went into no field
 * @param warnings what is doubtful
 */
public record SheetReading(
        JobDescription sheet,
        List<String> lines,
        List<FieldSource> sources,
        List<UnrecognisedLine> unrecognised,
        List<ReadWarning> warnings) {

    public SheetReading {
        lines = List.copyOf(lines);
        sources = List.copyOf(sources);
        unrecognised = List.copyOf(unrecognised);
        warnings = List.copyOf(warnings);
    }

    /** The same reading with one more warning, in front. */
    public SheetReading warned(ReadWarning warning) {
        List<ReadWarning> more = new java.util.ArrayList<>(List.of(warning));
        more.addAll(warnings);
        return new SheetReading(sheet, lines, sources, unrecognised, more);
    }
}
