package fr.metropole.recruitment.jobdescription.reading;

import java.util.List;

/**
 * What follows one heading or label, up to the next.
 *
 * @param id field or section, key of {@code labels.yaml}; {@code unknown} under a heading that is in no dictionary
 * @param heading the heading as written, empty for what comes before the first
 * @param headingLines lines the heading stands on
 * @param body the lines below and the rest of the heading's line; gaps included
 */
record Part(String id, String heading, List<Integer> headingLines, List<SourceLine> body) {

    static final String UNKNOWN = "unknown";

    Passage passage() {
        return new Passage(body.stream().filter(line -> !line.isBlank()).toList());
    }

    boolean isEmpty() {
        return body.stream().allMatch(SourceLine::isBlank);
    }
}
