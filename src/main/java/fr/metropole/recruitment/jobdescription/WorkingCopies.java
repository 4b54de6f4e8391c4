package fr.metropole.recruitment.jobdescription;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is typed into a sheet as people go, as they typed it; a version is made of it only when they say so. */
@Service
@Transactional
public class WorkingCopies {

    /** Characters of one working copy; the column holds them escaped. */
    private static final int LONGEST = 400_000;

    private final WorkingCopyTable table;
    private final Clock clock;

    WorkingCopies(WorkingCopyTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /**
     * Keeps the texts of a form over what the same person kept before.
     *
     * @param basedOn version that he has in front of him
     * @return what is kept; refused when it is longer than a sheet can be
     */
    public Outcome<WorkingCopy> keep(String slug, PersonId author, int basedOn, Map<String, String> typed) {
        Map<String, String> known = new LinkedHashMap<>();
        SheetFields.all().stream()
                // a browser sends nothing for a box that is not ticked
                .filter(field -> typed.containsKey(field.path()) || field.kind() == SheetField.Kind.YES_NO)
                .forEach(field -> known.put(field.path(), typed.getOrDefault(field.path(), "")));
        if (known.values().stream().mapToLong(String::length).sum() > LONGEST) {
            return Outcome.refused(
                    Refusal.of("JOB_DESCRIPTION_TOO_LONG", "La fiche est trop longue pour être enregistrée."));
        }
        WorkingCopyRow row =
                new WorkingCopyRow(new WorkingCopyRow.Key(slug, author.value()), basedOn, clock.instant(), known);
        return Outcome.accepted(table.saveAndFlush(row).toCopy());
    }

    /** What a person has typed into a sheet and not saved as a version. */
    @Transactional(readOnly = true)
    public Optional<WorkingCopy> of(String slug, PersonId author) {
        return table.findById(new WorkingCopyRow.Key(slug, author.value())).map(WorkingCopyRow::toCopy);
    }

    /** Forgets it, because it became a version or was given up. */
    public void discard(String slug, PersonId author) {
        table.deleteById(new WorkingCopyRow.Key(slug, author.value()));
    }
}
