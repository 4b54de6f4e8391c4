package fr.metropole.recruitment.jobdescription;

import fr.metropole.recruitment.core.CaseEvent;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Change;
import fr.metropole.recruitment.core.Label;
import fr.metropole.recruitment.core.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a job description was kept, whoever wrote it and on whichever page; published in the transaction that keeps
 * it.
 *
 * @param changes what differs from the version before; nothing for the first one
 */
@Label("Fiche de poste enregistrée")
public record JobDescriptionSaved(
        CaseReference reference, @Label("Version") int version, List<Change> changes, PersonId by)
        implements CaseEvent {

    public JobDescriptionSaved {
        changes = List.copyOf(changes);
    }

    static JobDescriptionSaved of(JobDescriptionVersion version, JobDescription before) {
        return new JobDescriptionSaved(
                version.reference(),
                version.number(),
                version.number() == 1
                        ? List.of()
                        : SheetComparison.between(before, version.content()).stream()
                                .map(JobDescriptionSaved::change)
                                .toList(),
                version.author());
    }

    private static Change change(SheetComparison.Difference difference) {
        String label = difference.field().section().title() + " – "
                + difference.field().label();
        return new Change(label, words(difference.removed()), words(difference.added()));
    }

    private static @Nullable String words(List<String> items) {
        return items.isEmpty() ? null : String.join(" ; ", items);
    }
}
