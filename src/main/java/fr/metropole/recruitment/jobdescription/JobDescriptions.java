package fr.metropole.recruitment.jobdescription;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.ReadOnce;
import fr.metropole.recruitment.core.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The job descriptions of all cases. A sheet is never overwritten: each save adds a version, in the transaction of the
 * caller. Wrong content comes back as refusals, one for each fault, and nothing is written.
 */
@Service
@Transactional
public class JobDescriptions {

    private final JobDescriptionSheets sheets;
    private final JobDescriptionVersions versions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JobDescriptions(
            JobDescriptionSheets sheets,
            JobDescriptionVersions versions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sheets = sheets;
        this.versions = versions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens the sheet of a new case as version 1.
     *
     * @return the version, or why it was refused; {@code REFERENCE_ALREADY_USED} (conflict) when the reference, or one
     *     that reads the same in an address, has a sheet
     */
    public Outcome<JobDescriptionVersion> create(CaseReference reference, JobDescription content, PersonId author) {
        return create(reference, content, null, author);
    }

    /**
     * Opens the sheet of a new case with what an old document says: a first day that has passed stays as it was found, for
     * somebody to correct. Otherwise as {@link #create}.
     */
    public Outcome<JobDescriptionVersion> createAsFound(
            CaseReference reference, JobDescription content, PersonId author) {
        return create(reference, content, content, author);
    }

    private Outcome<JobDescriptionVersion> create(
            CaseReference reference, JobDescription content, @Nullable JobDescription before, PersonId author) {
        if (sheets.existsById(reference.slug())) {
            return Outcome.refused(Refusal.conflict(
                    "REFERENCE_ALREADY_USED",
                    "La référence « " + reference + " » est déjà utilisée par une autre fiche."));
        }
        return checked(reference, content, before)
                .map(sheet -> add(sheets.saveAndFlush(new SheetRow(reference)), JobDescription.EMPTY, sheet, author));
    }

    /**
     * Saves a new version of a sheet. Saving what the latest version already says adds nothing and answers the latest.
     *
     * @param basedOn number of the version that the author had in front of him, or null to save over whatever is there
     * @return the version, or why it was refused; {@code JOB_DESCRIPTION_CHANGED} (conflict) when somebody else saved in
     *     between, {@code JOB_DESCRIPTION_UNKNOWN} (not found) when the case has no sheet
     */
    public Outcome<JobDescriptionVersion> save(
            CaseReference reference, JobDescription content, PersonId author, @Nullable Integer basedOn) {
        Optional<SheetRow> locked = sheets.lockBySlug(reference.slug());
        if (locked.isEmpty()) {
            return Outcome.refused(unknown());
        }
        SheetRow row = locked.get();
        if (basedOn != null && basedOn != row.latestVersion()) {
            return Outcome.refused(Refusal.conflict(
                    "JOB_DESCRIPTION_CHANGED",
                    "La fiche a été modifiée entre-temps par une autre personne. Rechargez-la avant d’enregistrer."));
        }
        JobDescriptionVersion latest = latest(row.slug()).orElseThrow();
        return checked(row.reference(), content, latest.content())
                .map(sheet -> sheet.equals(latest.content()) ? latest : add(row, latest.content(), sheet, author));
    }

    /** Saves over whatever version is there; see {@link #save(CaseReference, JobDescription, PersonId, Integer)}. */
    public Outcome<JobDescriptionVersion> save(CaseReference reference, JobDescription content, PersonId author) {
        return save(reference, content, author, null);
    }

    /** The faults of a sheet that nobody has saved yet, e.g. while a form is being filled; empty when it may be saved. */
    @Transactional(readOnly = true)
    public List<Refusal> faultsOf(CaseReference reference, JobDescription content) {
        return checked(
                        reference,
                        content,
                        latest(reference.slug())
                                .map(JobDescriptionVersion::content)
                                .orElse(null))
                .reasons();
    }

    /** The latest version of the sheet of a case. */
    @Transactional(readOnly = true)
    public Optional<JobDescriptionVersion> byReference(CaseReference reference) {
        return latest(reference.slug());
    }

    /** The latest version, by the reference as it stands in addresses. */
    @Transactional(readOnly = true)
    public Optional<JobDescriptionVersion> latest(String slug) {
        Optional<JobDescriptionVersion> latest = versions.latest(slug).map(VersionRow::toVersion);
        latest.ifPresent(version -> ReadOnce.of(new Numbered(slug, version.number()), () -> latest));
        return latest;
    }

    /** A version never changes, so that a transaction which has just read it need not read it again. */
    private record Numbered(String slug, int number) {}

    /** One version, by its number. */
    @Transactional(readOnly = true)
    public Optional<JobDescriptionVersion> version(String slug, int number) {
        return ReadOnce.of(new Numbered(slug, number), () -> versions.numbered(slug, number)
                .map(VersionRow::toVersion));
    }

    /** All versions, the latest first; empty when the case has no sheet. */
    @Transactional(readOnly = true)
    public List<JobDescriptionVersion> versions(String slug) {
        return versions.all(slug).stream().map(VersionRow::toVersion).toList();
    }

    private Outcome<JobDescription> checked(
            CaseReference reference, JobDescription content, @Nullable JobDescription before) {
        return new JobDescriptionRules(clock).check(reference, content, before);
    }

    private JobDescriptionVersion add(SheetRow row, JobDescription before, JobDescription content, PersonId author) {
        JobDescriptionVersion added = versions.saveAndFlush(new VersionRow(row, content, author, clock.instant()))
                .toVersion();
        events.publishEvent(JobDescriptionSaved.of(added, before));
        return added;
    }

    private static Refusal unknown() {
        return Refusal.notFound("JOB_DESCRIPTION_UNKNOWN", "Aucune fiche de poste ne porte cette référence.");
    }
}
