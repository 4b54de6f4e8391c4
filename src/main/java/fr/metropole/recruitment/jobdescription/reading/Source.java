package fr.metropole.recruitment.jobdescription.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A document ready to be searched.
 *
 * @param lines every line
 * @param parts what stands under each heading
 * @param whole all of it as one running text
 */
record Source(List<SourceLine> lines, List<Part> parts, Passage whole) {

    static Source of(List<SourceLine> lines) {
        return new Source(
                lines,
                Outline.of(lines),
                new Passage(lines.stream().filter(line -> !line.isBlank()).toList()));
    }

    /** Parts under one of these headings, in the order of the document. */
    Stream<Part> parts(String... ids) {
        List<String> wanted = List.of(ids);
        return parts.stream().filter(part -> wanted.contains(part.id()) && !part.isEmpty());
    }

    Optional<Part> part(String... ids) {
        return parts(ids).findFirst();
    }

    /** All that does not stand under one of these headings. */
    Passage except(String... ids) {
        Set<Integer> left = parts(ids)
                .flatMap(part -> part.body().stream())
                .map(SourceLine::number)
                .collect(Collectors.toSet());
        return new Passage(lines.stream()
                .filter(line -> !line.isBlank() && !left.contains(line.number()))
                .toList());
    }

    /** What does not tell of the work or of the person sought: there a sign of the post itself may be trusted. */
    Passage aboutThePost() {
        return except(
                "missions",
                "mainActivities",
                "detailedAxes",
                "secondaryActivities",
                "knowledge.knowledge",
                "knowledge.knowHow",
                "knowledge.interpersonalSkills",
                "knowledge.mixed");
    }

    /** The first paragraph under a heading: the value of a field. */
    Optional<Passage> value(String id) {
        return part(id).map(Source::firstParagraph).filter(value -> !value.isBlank());
    }

    static Passage firstParagraph(Part part) {
        List<SourceLine> lines =
                part.body().stream().dropWhile(SourceLine::isBlank).toList();
        return new Passage(lines.stream().takeWhile(line -> !line.isBlank()).toList());
    }
}
