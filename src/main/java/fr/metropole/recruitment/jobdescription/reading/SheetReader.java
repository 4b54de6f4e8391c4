package fr.metropole.recruitment.jobdescription.reading;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.document.text.ExtractedText;
import fr.metropole.recruitment.document.text.TextLine;
import fr.metropole.recruitment.jobdescription.JobDescription;
import fr.metropole.recruitment.jobdescription.SheetFields;
import fr.metropole.recruitment.jobdescription.SheetTree;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Recognises the fields of a job description in the text of a document, whatever its layout: numbered sections, headings in
 * capitals, tables, running text. Nothing of the document is lost: what went into no field is handed back.
 */
@Component
public class SheetReader {

    private static final List<Reader> READERS = List.of(
            new EmployerReader(),
            new TitleReader(),
            new NeedReader(),
            new StatusReader(),
            new UnitReader(),
            new PositionReader(),
            new TeamReader(),
            new WorkReader(),
            new ProfileReader(),
            new ConditionsReader(),
            new TermsReader(),
            new ApplyReader(),
            new DatesReader(),
            new AccessReader(),
            new LegalReader());

    private final Clock clock;

    public SheetReader(Clock clock) {
        this.clock = clock;
    }

    /**
     * Reads a document.
     *
     * @param keepNames true when names of persons are to stay in the source; they never go into fields for functions
     * @param anyKind true to read it even if it does not look like a public post
     * @return what was read; {@code NOT_A_PUBLIC_POST} when it is another kind of paper
     */
    public Outcome<SheetReading> read(ExtractedText text, boolean keepNames, boolean anyKind) {
        List<SourceLine> lines = numbered(text.lines());
        Persons.Result persons = Persons.in(lines, keepNames);
        Set<Integer> furniture = PageFurniture.in(persons.lines());
        List<SourceLine> own = persons.lines().stream()
                .filter(line -> !furniture.contains(line.number()))
                .toList();
        Source source = Source.of(LabelLines.apart(CheckBoxes.read(TableOrder.read(own))));
        Optional<Refusal> other = anyKind ? Optional.empty() : PublicPost.refusal(source);
        if (other.isPresent()) {
            return Outcome.refused(other.get());
        }
        Findings findings = new Findings();
        persons.doubts().forEach(doubt -> findings.warn(doubt.code(), doubt.sentence(), doubt.field(), words(doubt)));
        READERS.forEach(reader -> reader.read(source, findings));
        Doubts.look(source, findings, LocalDate.now(clock));
        if (persons.masked() > 0 && !keepNames) {
            findings.warn(
                    "NAMES_REMOVED",
                    "Des noms de personnes ou des adresses nominatives figuraient dans le document : ils n’ont pas été conservés.",
                    null,
                    null);
        }
        return Outcome.accepted(result(persons.lines(), source, findings));
    }

    private static @Nullable Words words(ReadWarning doubt) {
        return doubt.line() == null ? null : new Words(doubt.line(), doubt.line(), String.valueOf(doubt.quote()));
    }

    private static List<SourceLine> numbered(List<TextLine> lines) {
        List<SourceLine> numbered = new ArrayList<>();
        for (TextLine line : lines) {
            numbered.add(new SourceLine(numbered.size() + 1, composed(line.text()), line));
        }
        return numbered;
    }

    private static String composed(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC)
                .replace('\u00a0', ' ')
                .replace("\u00ad", "")
                .replace("ﬁ", "fi")
                .replace("ﬂ", "fl")
                .replace("ﬀ", "ff")
                .strip();
    }

    private static SheetReading result(List<SourceLine> lines, Source source, Findings findings) {
        JobDescription sheet =
                SheetTree.of(JobDescription.EMPTY).setAll(findings.values()).sheet();
        List<FieldSource> sources = findings.sources().entrySet().stream()
                .map(one -> new FieldSource(
                        one.getKey(),
                        SheetFields.label(one.getKey()),
                        one.getValue().fromLine(),
                        one.getValue().toLine(),
                        one.getValue().quote()))
                .toList();
        return new SheetReading(
                sheet,
                lines.stream().map(line -> line.text().replace('\t', ' ')).toList(),
                sources,
                left(source, findings),
                findings.warnings());
    }

    /** Lines that no reader used and that are no heading. */
    private static List<UnrecognisedLine> left(Source source, Findings findings) {
        List<UnrecognisedLine> left = new ArrayList<>();
        for (Part part : source.parts()) {
            boolean bodyUsed = part.body().stream().anyMatch(line -> findings.isUsed(line.number()));
            boolean known = !part.id().equals(Part.UNKNOWN) && !part.id().equals("otherSection");
            for (int heading : part.headingLines()) {
                if (bodyUsed || known) {
                    findings.use(heading);
                }
            }
        }
        source.lines().stream()
                .filter(line -> !line.isBlank() && !findings.isUsed(line.number()))
                .forEach(line -> left.add(new UnrecognisedLine(line.number(), line.text())));
        left.sort(java.util.Comparator.comparingInt(UnrecognisedLine::line));
        return left;
    }
}
