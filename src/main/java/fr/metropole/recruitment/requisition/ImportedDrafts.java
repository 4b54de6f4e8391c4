package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.jobdescription.Header;
import fr.metropole.recruitment.jobdescription.JobDescription;
import fr.metropole.recruitment.jobdescription.JobDescriptionVersion;
import fr.metropole.recruitment.jobdescription.JobDescriptions;
import fr.metropole.recruitment.jobdescription.SheetField;
import fr.metropole.recruitment.jobdescription.reading.ReadWarning;
import fr.metropole.recruitment.jobdescription.reading.SheetReading;
import fr.metropole.recruitment.organisation.Organisation;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The drafts that began as a document. What the request still misses is listed; once it misses nothing it is made. */
@Service
@Transactional
public class ImportedDrafts {

    private static final String UNTITLED = "Poste sans intitulé";
    private static final int LONGEST_NAME = 200;

    private final ImportedDraftTable table;
    private final RequisitionDrafts requests;
    private final References references;
    private final JobDescriptions sheets;
    private final Organisation organisation;
    private final Clock clock;

    ImportedDrafts(
            ImportedDraftTable table,
            RequisitionDrafts requests,
            References references,
            JobDescriptions sheets,
            Organisation organisation,
            Clock clock) {
        this.table = table;
        this.requests = requests;
        this.references = references;
        this.sheets = sheets;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Keeps what was read as a draft under a free reference. */
    Outcome<ImportedSheet> open(PersonId by, String fileName, SheetReading read) {
        String unit = new UnitGuess(organisation.units()).in(read.sheet());
        SheetReading reading = titled(read);
        String found = reading.sheet().terms().reference();
        CaseReference reference = reference(found, unit, reading.sheet());
        SheetReading told =
                found == null || reference.value().equals(found) ? reading : inUse(reading, found, reference);
        JobDescription sheet = told.sheet().with(told.sheet().terms().underReference(reference.value()));
        return sheets.createAsFound(reference, sheet, by).map(version -> {
            String name = fileName.isBlank() ? "document" : fileName;
            ImportedDraft draft = table.saveAndFlush(new ImportedDraft(
                    reference,
                    found,
                    by,
                    clock.instant(),
                    name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                    unit,
                    KeptReading.of(told)));
            requests.adopt(reference, by, input(sheet, unit), sheet).peek(made -> draft.complete());
            return view(draft, version);
        });
    }

    private CaseReference reference(@Nullable String found, @Nullable String unit, JobDescription sheet) {
        if (found != null && !references.isUsed(new CaseReference(found))) {
            return new CaseReference(found);
        }
        String title = sheet.header().title();
        boolean known = sheet.header().need() != null && unit != null;
        return found == null || known
                ? references.free(sheet.header().need(), unit, title == null ? UNTITLED : title)
                : references.numbered(found);
    }

    private static SheetReading inUse(SheetReading reading, String found, CaseReference free) {
        return reading.warned(new ReadWarning(
                "REFERENCE_IN_USE",
                "La référence « " + found + " » est déjà utilisée. La référence libre « " + free + " » est proposée.",
                "terms.reference",
                null,
                found));
    }

    private static SheetReading titled(SheetReading reading) {
        Header header = reading.sheet().header();
        if (header.title() != null) {
            return reading;
        }
        Header named = new Header(header.need(), header.motive(), UNTITLED, header.openings());
        SheetReading titled = new SheetReading(
                reading.sheet().with(named),
                reading.lines(),
                reading.sources(),
                reading.unrecognised(),
                reading.warnings());
        return titled.warned(new ReadWarning(
                "TITLE_MISSING", "L’intitulé du poste n’a pas été trouvé : indiquez-le.", "header.title", null, null));
    }

    /**
     * Makes the request of an imported sheet; what the input leaves open comes from the sheet.
     *
     * @param changed the sheet as it was corrected, null to take it as it stands
     * @return the request, or everything that is still missing or wrong
     */
    public Outcome<RequisitionView> complete(
            String slug, PersonId by, NeedInput input, @Nullable JobDescription changed) {
        return locked(slug).then(draft -> {
            JobDescription sheet = changed == null ? content(draft).content() : changed;
            NeedInput whole = input.completedFrom(sheet).inUnit(draft.unitCode());
            return requests.adopt(draft.reference(), by, whole, sheet).peek(made -> draft.complete());
        });
    }

    /** Fields that lines of the source may be moved into. */
    public static List<SheetField> fieldsForLines() {
        return LinesIntoField.fields();
    }

    /** Moves lines that were not recognised into a field; nothing of the field is lost. */
    public Outcome<ImportedSheet> assign(String slug, PersonId by, List<Integer> lines, String field) {
        return locked(slug).then(draft -> {
            JobDescriptionVersion before = content(draft);
            List<String> words = draft.reading().unrecognised().stream()
                    .filter(line -> lines.contains(line.line()))
                    .map(line -> line.text())
                    .toList();
            if (words.isEmpty()) {
                return Outcome.refused(Refusal.of("LINES_MISSING", "Choisissez au moins une ligne.", "lignes"));
            }
            return LinesIntoField.put(before.content(), field, words)
                    .then(sheet -> requests.describe(draft.reference(), by, sheet, before.number()))
                    .map(version -> {
                        draft.keep(draft.reading().assigned(lines, field));
                        return view(draft, version);
                    });
        });
    }

    /** An imported sheet with its source; empty when no document was imported under this reference. */
    @Transactional(readOnly = true)
    public Optional<ImportedSheet> bySlug(String slug) {
        return table.findById(slug).map(draft -> view(draft, content(draft)));
    }

    /** What keeps an imported sheet from being started; empty when nothing does, or when nothing was imported. */
    @Transactional(readOnly = true)
    public List<Refusal> missingOf(String slug) {
        return bySlug(slug).map(ImportedSheet::missing).orElse(List.of());
    }

    /** Imported sheets whose request has not been made yet, the latest first. */
    @Transactional(readOnly = true)
    public List<ImportedSheet> unfinished() {
        return table.findByCompletedFalseOrderByImportedAtDesc().stream()
                .map(draft -> view(draft, content(draft)))
                .toList();
    }

    private ImportedSheet view(ImportedDraft draft, JobDescriptionVersion version) {
        return new ImportedSheet(
                draft.reference(),
                draft.foundReference(),
                version.content(),
                version.number(),
                draft.unitCode(),
                draft.importedBy(),
                draft.importedAt(),
                draft.fileName(),
                draft.isCompleted() ? List.of() : requests.faultsOf(input(version.content(), draft.unitCode())),
                draft.isCompleted(),
                draft.reading());
    }

    private static NeedInput input(JobDescription sheet, @Nullable String unit) {
        return new NeedInput(null, null, null, null, unit, null, null, false, null, null, null, false)
                .completedFrom(sheet);
    }

    private JobDescriptionVersion content(ImportedDraft draft) {
        return sheets.byReference(draft.reference()).orElseThrow();
    }

    private Outcome<ImportedDraft> locked(String slug) {
        return table.findById(slug)
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(RequisitionRefusals.unknown()));
    }
}
