package fr.metropole.recruitment.requisition.web;

import fr.metropole.recruitment.jobdescription.JobDescription;
import fr.metropole.recruitment.jobdescription.reading.FieldSource;
import fr.metropole.recruitment.jobdescription.reading.ReadWarning;
import fr.metropole.recruitment.jobdescription.reading.UnrecognisedLine;
import fr.metropole.recruitment.requisition.ImportedSheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An imported sheet as JSON.
 *
 * @param slug the draft as it stands in addresses
 * @param reference reference of the draft, a free one
 * @param foundReference reference that the document gives
 * @param jobDescription the fields as the document says them, its own reference included
 * @param sources for each field the words it came from
 * @param missing what the request still needs
 */
record ImportAnswer(
        String slug,
        String reference,
        @Nullable String foundReference,
        @Nullable String unitCode,
        JobDescription jobDescription,
        Map<String, Source> sources,
        List<UnrecognisedLine> unrecognised,
        List<ReadWarning> warnings,
        List<RequisitionAnswer.Missing> missing) {

    /** Words of the document that a field was read from; lines count from 1. */
    record Source(String label, int fromLine, int toLine, String quote) {}

    static ImportAnswer of(ImportedSheet sheet) {
        String found = sheet.foundReference();
        JobDescription content = sheet.sheet();
        return new ImportAnswer(
                sheet.slug(),
                sheet.reference().value(),
                found,
                sheet.unitCode(),
                found == null ? content : content.with(content.terms().underReference(found)),
                sources(sheet.reading().sources()),
                sheet.reading().unrecognised(),
                sheet.reading().warnings(),
                sheet.missing().stream().map(RequisitionAnswer.Missing::of).toList());
    }

    private static Map<String, Source> sources(List<FieldSource> all) {
        Map<String, Source> sources = new LinkedHashMap<>();
        all.forEach(
                one -> sources.put(one.field(), new Source(one.label(), one.fromLine(), one.toLine(), one.quote())));
        return sources;
    }
}
